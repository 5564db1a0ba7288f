import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** The range is one of that sort key, not of an attribute. */
class KeyValueRangeOfOther {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").at(at -> Events.at().gt(Instant.EPOCH)); // error: Condition<Event> cannot be converted to KeyRange<Event>
    }
}
