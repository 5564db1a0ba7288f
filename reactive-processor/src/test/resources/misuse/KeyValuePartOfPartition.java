import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** One part of a partition finds nothing. */
class KeyValuePartOfPartition {
    Object bad(Db db, Owner owner, Event event) {
        return Machines.filterBySite("s"); // error: symbol:   method filterBySite(String)
    }
}
