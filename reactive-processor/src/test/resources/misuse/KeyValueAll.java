import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** No key serves every event. */
class KeyValueAll {
    Object bad(Db db, Owner owner, Event event) {
        return Events.all(); // error: symbol:   method all()
    }
}
