import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** The sort key alone finds nothing. */
class KeyValueSortKeyWithoutPartition {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByAt(Instant.EPOCH); // error: symbol:   method filterByAt(Instant)
    }
}
