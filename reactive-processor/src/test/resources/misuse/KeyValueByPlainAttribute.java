import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** No key and no index is for this attribute. */
class KeyValueByPlainAttribute {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByNote("n"); // error: symbol:   method filterByNote(String)
    }
}
