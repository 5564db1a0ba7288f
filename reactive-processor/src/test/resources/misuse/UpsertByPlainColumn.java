import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** Only a unique key can be upserted by. */
class UpsertByPlainColumn {
    Object bad(Db db, User ada, Todo todo) {
        return Users.upsertByName(null); // error: symbol:   method upsertByName(
    }
}
