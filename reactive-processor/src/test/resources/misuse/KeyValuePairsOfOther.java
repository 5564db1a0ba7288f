import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Each part of a key is of its own type. */
class KeyValuePairsOfOther {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDeviceAndAtIn(java.util.List.of(event), Event::device, Event::kind); // error: String cannot be converted to Instant
    }
}
