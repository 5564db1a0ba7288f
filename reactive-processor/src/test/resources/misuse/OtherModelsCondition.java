import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A condition on todos does not filter users. */
class OtherModelsCondition {
    Object bad(Db db, User ada, Todo todo) {
        return Users.all().filter(Todos.done().eq(true)); // error: cannot be converted to Condition<User>
    }
}
