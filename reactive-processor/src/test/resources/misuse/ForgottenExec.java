import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A statement is not yet a result. */
class ForgottenExec {
    Object bad(Db db, User ada, Todo todo) {
        Mono<User> user = Users.getById(ada.id()); // error: cannot be converted to Mono<User>
        return user;
    }
}
