import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** What can never be NULL is not asked whether it is. */
class IsNullOnNotNull {
    Object bad(Db db, User ada, Todo todo) {
        return Users.filter(u -> u.name().isNull()); // error: symbol:   method isNull()
    }
}
