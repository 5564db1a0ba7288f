import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** A store of keys reads what it leaves out. */
class KeyValueOffset {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").offset(10); // error: symbol:   method offset(int)
    }
}
