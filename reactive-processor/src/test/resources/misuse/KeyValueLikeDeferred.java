import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** What is read where it is included is not matched by pattern either. */
class KeyValueLikeDeferred {
    Object bad(Db db, Owner owner, Event event) {
        return Machines.scan().filter(m -> m.manual().like("a%")); // error: symbol:   method like(String)
    }
}
