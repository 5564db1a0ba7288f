import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Nor does what one of several kinds has. */
class KeyValueOrderVariant {
    Object bad(Db db, Owner owner, Event event) {
        return Owners.badge().spot().fixing().isBolt(b -> b.size().times(2).gt(3)); // error: symbol:   method times(int)
    }
}
