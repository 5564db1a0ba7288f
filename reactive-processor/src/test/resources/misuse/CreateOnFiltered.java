import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A filtered relation is not a place to create in. */
class CreateOnFiltered {
    Object bad(Db db, User ada, Todo todo) {
        return Users.todos(ada).filter(t -> t.done()).create(); // error: symbol:   method create()
    }
}
