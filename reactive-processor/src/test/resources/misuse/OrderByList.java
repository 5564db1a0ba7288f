import dev.sippet.session.Db;
import example.*;

/** Lists have no order. */
class OrderByList {
    Object bad(Db db, User ada, Todo todo) {
        return Users.all().orderBy(Users.tags().asc()); // error: symbol:   method asc()
    }
}
