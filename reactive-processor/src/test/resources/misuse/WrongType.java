import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A text is not compared with a number. */
class WrongType {
    Object bad(Db db, User ada, Todo todo) {
        return Users.filter(u -> u.name().eq(5)); // error: no suitable method found for eq(int)
    }
}
