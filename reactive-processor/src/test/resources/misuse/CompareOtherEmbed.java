import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** An embedded value is compared with one of its own type. */
class CompareOtherEmbed {
    Object bad(Db db, User ada, Todo todo) {
        return Users.filter(u -> u.address().eq(new Contact.None())); // error: None cannot be converted to Address
    }
}
