import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Nor can it for each of a stream. */
class KeyValueUpsertStreamByUnique {
    Object bad(Db db, Owner owner, Event event) {
        return Events.upsertAllByReference(null); // error: symbol:   method upsertAllByReference(
    }
}
