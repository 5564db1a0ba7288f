import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** One part of the key finds no single event. */
class KeyValueKeyInPart {
    Object bad(Db db, Owner owner, Event event) {
        return Events.getByDevice("d"); // error: symbol:   method getByDevice(String)
    }
}
