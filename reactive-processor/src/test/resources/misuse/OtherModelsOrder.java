import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** Users are not ordered by a todo's title. */
class OtherModelsOrder {
    Object bad(Db db, User ada, Todo todo) {
        return Users.all().orderBy(Todos.title().asc()); // error: Sort<Todo> cannot be converted to Sort<User>
    }
}
