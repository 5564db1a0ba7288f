import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** Only todos are linked to the todos of a user. */
class LinkAnother {
    Object bad(Db db, User ada, Todo todo) {
        return Users.todos(ada).link(ada); // error: User cannot be converted to Todo
    }
}
