import dev.sippet.session.Db;
import java.time.Instant;
import keys.*;

/** Nor in the order of what else leads on from it. */
class KeyValueIncludeOrderByCount {
    Object bad(Db db, Owner owner, Event event) {
        return Owners.getByEmail("e").include(Owners.machines().orderBy(m -> m.parts().count().desc())); // error: symbol:   method orderBy(
    }
}
