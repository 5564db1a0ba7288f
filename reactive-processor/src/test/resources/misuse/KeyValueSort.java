import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** No attribute of an item can be ordered by. */
class KeyValueSort {
    Object bad(Db db, Owner owner, Event event) {
        return Events.reading().asc(); // error: symbol:   method asc()
    }
}
