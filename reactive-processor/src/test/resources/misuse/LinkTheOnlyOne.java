import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** Where there is one at most, it is set. */
class LinkTheOnlyOne {
    Object bad(Db db, User ada, Profile profile) {
        return Users.profile(ada).link(profile); // error: symbol:   method link(Profile)
    }
}
