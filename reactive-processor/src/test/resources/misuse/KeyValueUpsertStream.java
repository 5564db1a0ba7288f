import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Many are upserted one by one. */
class KeyValueUpsertStream {
    Object bad(Db db, Owner owner, Event event) {
        return Events.upsertAllByDeviceAndAt(null); // error: symbol:   method upsertAllByDeviceAndAt(
    }
}
