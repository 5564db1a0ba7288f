import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A boolean is not set from text. */
class WrongValue {
    Object bad(Db db, User ada, Todo todo) {
        return Todos.update(todo).done("yes"); // error: incompatible types: String cannot be converted to boolean
    }
}
