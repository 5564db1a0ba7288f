import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** A part is found by its machine, which is in its key and never changes. */
class KeyValueLinkOfKey {
    Object bad(Db db, Owner owner, Event event) {
        return Machines.parts((Machine) null).link((Part) null); // error: symbol:   method link(Part)
    }
}
