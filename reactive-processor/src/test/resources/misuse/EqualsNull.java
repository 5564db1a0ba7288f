import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** NULL is asked for by isNull, not by eq. */
class EqualsNull {
    Object bad(Db db, User ada, Todo todo) {
        return Users.filter(u -> u.bio().eq(null)); // error: reference to eq is ambiguous
    }
}
