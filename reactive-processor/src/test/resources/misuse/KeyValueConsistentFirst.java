import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** The first of an index may be behind its table as well. */
class KeyValueConsistentFirst {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByKind("alarm").first().consistent(); // error: symbol:   method consistent()
    }
}
