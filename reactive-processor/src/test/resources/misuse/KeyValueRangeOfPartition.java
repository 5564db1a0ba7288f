import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** A partition is given as it is, and has no range. */
class KeyValueRangeOfPartition {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice(device -> device.gt("a")); // error: String is not a functional interface
    }
}
