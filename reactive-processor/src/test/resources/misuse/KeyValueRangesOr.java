import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** One range of the sort key is read, not two of them. */
class KeyValueRangesOr {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").at(at -> at.lt(Instant.EPOCH).or(at.gt(Instant.MAX))); // error: symbol:   method or(KeyRange<Event>)
    }
}
