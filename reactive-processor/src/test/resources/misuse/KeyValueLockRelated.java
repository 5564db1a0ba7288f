import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Nor does it lock what a record refers to. */
class KeyValueLockRelated {
    Object bad(Db db, Owner owner, Event event) {
        return Machines.owner(null).forUpdate(); // error: symbol:   method forUpdate()
    }
}
