import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A part of one variant is asked where it is that variant. */
class PartOfOtherVariant {
    Object bad(Db db, User ada, Todo todo) {
        return Users.filter(u -> u.contact().isEmail(e -> e.country().eq("FR"))); // error: symbol:   method country()
    }
}
