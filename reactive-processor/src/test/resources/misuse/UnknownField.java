import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** There is no such field. */
class UnknownField {
    Object bad(Db db, User ada, Todo todo) {
        return Users.filter(u -> u.nickname().eq("a")); // error: symbol:   method nickname()
    }
}
