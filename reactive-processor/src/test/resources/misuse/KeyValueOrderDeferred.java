import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** It has no order either. */
class KeyValueOrderDeferred {
    Object bad(Db db, Owner owner, Event event) {
        return Machines.manual().asc(); // error: symbol:   method asc()
    }
}
