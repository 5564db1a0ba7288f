import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** What an upsert changes has no setter for the key. */
class UpsertKeyChanges {
    Object bad(Db db, User ada, Todo todo) {
        return Tags.upsertByName(Tags.create().name("java")).onUpdate(tag -> tag.id(2)); // error: symbol:   method id(int)
    }
}
