import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** The owner that the relation gives is not asked for again. */
class OwnerTwice {
    Object bad(Db db, User ada, Todo todo) {
        return Users.todos(ada).create().user(ada); // error: symbol:   method user(User)
    }
}
