import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** What leads over others is read: which of them would a new one belong to? */
class KeyValueCreateVia {
    Object bad(Db db, Owner owner, Event event) {
        return Owners.parts(owner).create(); // error: symbol:   method create()
    }
}
