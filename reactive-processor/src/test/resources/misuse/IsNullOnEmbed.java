import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** What can never be absent is not asked whether it is. */
class IsNullOnEmbed {
    Object bad(Db db, User ada, Todo todo) {
        return Users.filter(u -> u.address().isNull()); // error: symbol:   method isNull()
    }
}
