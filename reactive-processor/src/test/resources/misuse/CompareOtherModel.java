import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** A todo's user is no todo. */
class CompareOtherModel {
    Object bad(Db db, User ada, Todo todo) {
        return Todos.filter(t -> t.user().eq(todo)); // error: Todo cannot be converted to User
    }
}
