import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** Inside a relation the owner is given, the rest is not. */
class MissingFieldInRelation {
    Object bad(Db db, User ada, Todo todo) {
        return Users.todos(ada).create().title("ship it").exec(db); // error: symbol:   method exec(Db)
    }
}
