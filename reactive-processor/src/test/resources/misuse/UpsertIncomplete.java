import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** What may have to be created must be complete. */
class UpsertIncomplete {
    Object bad(Db db, User ada, Todo todo) {
        return Users.upsertById(Users.create().name("Ada")); // error: Users.NeedsEmail cannot be converted to Users.Create
    }
}
