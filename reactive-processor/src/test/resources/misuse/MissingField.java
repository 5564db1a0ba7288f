import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A new todo cannot be stored before all it needs is given. */
class MissingField {
    Object bad(Db db, User ada, Todo todo) {
        return Todos.create().user(ada).title("ship it").exec(db); // error: symbol:   method exec(Db)
    }
}
