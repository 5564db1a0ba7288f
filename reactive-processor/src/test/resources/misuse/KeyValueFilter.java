import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** No key serves a free filter. */
class KeyValueFilter {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filter(e -> e.reading().gt(0.5)); // error: symbol:   method filter(
    }
}
