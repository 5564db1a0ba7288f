import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** A store of keys locks nothing. */
class KeyValueLock {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").forUpdate(); // error: symbol:   method forUpdate()
    }
}
