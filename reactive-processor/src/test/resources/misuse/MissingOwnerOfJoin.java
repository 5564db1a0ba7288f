import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** Of two owners the relation gives one, and the other is still to be given. */
class MissingOwnerOfJoin {
    Object bad(Db db, User ada, Todo todo) {
        return Articles.taggings(new Article(1, "a", "b", null, null, null)).create().exec(db); // error: symbol:   method exec(Db)
    }
}
