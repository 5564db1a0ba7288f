import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** What is embedded in an item is not matched by pattern. */
class KeyValueLikeEmbedded {
    Object bad(Db db, Owner owner, Event event) {
        return Owners.badge().spot().hall().like("a%"); // error: symbol:   method like(String)
    }
}
