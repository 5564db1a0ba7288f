import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** What has several columns has no order; its parts have. */
class OrderByEmbed {
    Object bad(Db db, User ada, Todo todo) {
        return Users.all().orderBy(Users.address().asc()); // error: symbol:   method asc()
    }
}
