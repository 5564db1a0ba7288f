import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** Which of the todos? Only any, all and none can say. */
class FieldOfMany {
    Object bad(Db db, User ada, Todo todo) {
        return Users.filter(u -> u.todos().title().eq("a")); // error: symbol:   method title()
    }
}
