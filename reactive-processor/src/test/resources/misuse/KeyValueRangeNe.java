import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** All but one is no range. */
class KeyValueRangeNe {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").at(at -> at.ne(Instant.EPOCH)); // error: symbol:   method ne(Instant)
    }
}
