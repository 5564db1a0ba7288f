import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** The version belongs to the engine. */
class WriteToVersion {
    Object bad(Db db, User ada, Todo todo) {
        return Users.update(ada).version(7L); // error: symbol:   method version(long)
    }
}
