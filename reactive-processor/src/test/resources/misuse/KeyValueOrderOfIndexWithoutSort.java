import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** An index without a sort key has no order. */
class KeyValueOrderOfIndexWithoutSort {
    Object bad(Db db, Owner owner, Event event) {
        return Machines.filterBySiteAndHall("s", 1).descending(); // error: symbol:   method descending()
    }
}
