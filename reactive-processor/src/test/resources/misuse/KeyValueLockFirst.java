import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Nor does it lock the first of a partition. */
class KeyValueLockFirst {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").first().forUpdate(); // error: symbol:   method forUpdate()
    }
}
