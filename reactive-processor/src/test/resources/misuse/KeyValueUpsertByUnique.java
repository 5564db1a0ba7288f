import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** A unique attribute that is not the key cannot decide between create and update there. */
class KeyValueUpsertByUnique {
    Object bad(Db db, Owner owner, Event event) {
        return Events.upsertByReference(Events.create().device("d").at(Instant.EPOCH).kind("k").reference("r").reading(1)); // error: symbol:   method upsertByReference(
    }
}
