import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Items are not matched by pattern. */
class KeyValueIlike {
    Object bad(Db db, Owner owner, Event event) {
        return Events.filterByDevice("d").filter(e -> e.kind().like("a%")); // error: symbol:   method like(String)
    }
}
