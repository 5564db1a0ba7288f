import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A plain column is always loaded; only deferred ones are included. */
class IncludePlainColumn {
    Object bad(Db db, User ada, Todo todo) {
        return Users.all().include(Users.name()); // error: StringPath<User> cannot be converted to Includable<User>
    }
}
