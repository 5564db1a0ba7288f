import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Nothing that is embedded in an item orders it. */
class KeyValueOrderEmbedded {
    Object bad(Db db, Owner owner, Event event) {
        return Owners.badge().spot().row().asc(); // error: symbol:   method asc()
    }
}
