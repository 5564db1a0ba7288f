import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** What is included comes in the order of its sort key only. */
class KeyValueIncludeOrder {
    Object bad(Db db, Owner owner, Event event) {
        return Owners.getByEmail("e").include(Owners.machines().orderBy(m -> m.price().desc())); // error: symbol:   method orderBy(
    }
}
