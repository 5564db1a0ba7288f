import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** The second component is a text. */
class MismatchedRecord {
    Object bad(Db db, User ada, Todo todo) {
        return Users.all().select(Users.name(), Users.logins()).as(UserLine::new); // error: Integer cannot be converted to String
    }
}
