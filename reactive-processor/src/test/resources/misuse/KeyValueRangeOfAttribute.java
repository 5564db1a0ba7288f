import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Only the sort key has a range. */
class KeyValueRangeOfAttribute {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").reading(r -> r.gt(0.5)); // error: symbol:   method reading(
    }
}
