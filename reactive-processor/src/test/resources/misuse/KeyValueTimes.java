import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** What is multiplied is no attribute that is stored. */
class KeyValueTimes {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").filter(e -> e.reading().times(2).gt(1.0)); // error: symbol:   method times(int)
    }
}
