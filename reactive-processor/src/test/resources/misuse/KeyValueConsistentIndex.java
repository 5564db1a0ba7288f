import dev.sippet.session.Db;
import keys.*;

/** An index may be behind its table. */
class KeyValueConsistentIndex {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByKind("alarm").consistent(); // error: symbol:   method consistent()
    }
}
