import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** After two relations it is not clear what a new record would belong to. */
class CreateThroughTwo {
    Object bad(Db db, User ada, Todo todo) {
        return Users.todos(ada).comments().create(); // error: symbol:   method create()
    }
}
