import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** What can never be absent is not asked whether it is. */
class KeyValueIsNull {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").filter(e -> e.kind().isNull()); // error: symbol:   method isNull()
    }
}
