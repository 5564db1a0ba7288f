import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** Required fields come in order: the owner, then declaration order. */
class FieldsOutOfOrder {
    Object bad(Db db, User ada, Todo todo) {
        return Todos.create().title("ship it"); // error: symbol:   method title(String)
    }
}
