import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Nor does it change with its machine. */
class KeyValueChangeOfKey {
    Object bad(Db db, Owner owner, Event event) {
        return Machines.update((Machine) null).parts(p -> p.unlinkAll()); // error: symbol:   method parts(
    }
}
