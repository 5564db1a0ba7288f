import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** Only what a user has is included with it. */
class OtherModelsInclude {
    Object bad(Db db, User ada, Todo todo) {
        return Users.all().include(Todos.comments()); // error: cannot be converted to Includable<User>
    }
}
