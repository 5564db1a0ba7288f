import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** What is always read is not included. */
class IncludeEmbed {
    Object bad(Db db, User ada, Todo todo) {
        return Users.all().include(Users.address()); // error: Path<User> cannot be converted to Includable<User>
    }
}
