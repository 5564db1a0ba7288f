import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** The sort key has the type of its component. */
class KeyValueSortOfOther {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").at(at -> at.gt("yesterday")); // error: String cannot be converted to Instant
    }
}
