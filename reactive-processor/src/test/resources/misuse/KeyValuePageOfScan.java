import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** A scan has no order, and so no pages. */
class KeyValuePageOfScan {
    Object bad(Db db, Owner owner, Event event) {
        return Machines.scan().page(20); // error: symbol:   method page(int)
    }
}
