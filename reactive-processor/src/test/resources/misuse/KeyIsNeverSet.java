import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A key never changes. */
class KeyIsNeverSet {
    Object bad(Db db, User ada, Todo todo) {
        return Todos.update(todo).id(todo.id()); // error: symbol:   method id(UUID)
    }
}
