import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A child created with its parent must be complete too. */
class MissingFieldOfChild {
    Object bad(Db db, User ada, Todo todo) {
        return Todos.create().user(ada).title("a").done(true).comments(c -> c); // error: bad return type in lambda expression
    }
}
