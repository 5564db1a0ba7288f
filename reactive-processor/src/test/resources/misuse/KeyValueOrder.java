import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Only the sort key gives an order. */
class KeyValueOrder {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").orderBy(Events.reading()); // error: symbol:   method orderBy(
    }
}
