import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A relation over others is to be read only. */
class CreateVia {
    Object bad(Db db, User ada, Todo todo) {
        return Articles.tags(new Article(1, "a", "b", null, null)).create(); // error: symbol:   method create()
    }
}
