import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Records that are found by their keys have no order. */
class KeyValueOrderOfMany {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByReferenceIn(java.util.List.of("r")).descending(); // error: symbol:   method descending()
    }
}
