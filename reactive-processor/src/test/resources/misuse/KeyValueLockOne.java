import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Nor does it lock what its key finds. */
class KeyValueLockOne {
    Object bad(Db db, Owner owner, Event event) {
        return Events.getByReference("r").forUpdate(); // error: symbol:   method forUpdate()
    }
}
