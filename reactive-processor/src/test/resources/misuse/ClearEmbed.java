import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** What can never be absent cannot be cleared. */
class ClearEmbed {
    Object bad(Db db, User ada, Todo todo) {
        return Users.update(ada).clear(Users.address()); // error: cannot be converted
    }
}
