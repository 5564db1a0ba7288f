import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Only a text starts with something. */
class KeyValueStartOfTime {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").at(at -> at.startsWith("2026")); // error: symbol:   method startsWith(String)
    }
}
