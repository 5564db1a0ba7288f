import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A todo belongs to a user. */
class CreateWithoutOwner {
    Object bad(Db db, User ada, Todo todo) {
        return Todos.create().done(true); // error: symbol:   method done(boolean)
    }
}
