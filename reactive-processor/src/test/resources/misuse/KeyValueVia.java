import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** What leads over others is included, and not read by itself. */
class KeyValueVia {
    Object bad(Db db, Owner owner, Event event) {
        return Owners.parts(owner); // error: method parts in class Owners cannot be applied to given types
    }
}
