import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** What can never be NULL cannot be cleared. */
class ClearNotNull {
    Object bad(Db db, User ada, Todo todo) {
        return Users.update(ada).clear(Users.name()); // error: StringPath<User> cannot be converted to NullablePath<User,?>
    }
}
