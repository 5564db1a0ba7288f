import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** The model does not allow that its table is read as a whole. */
class KeyValueScan {
    Object bad(Db db, Owner owner, Event event) {
        return Events.scan(); // error: symbol:   method scan()
    }
}
