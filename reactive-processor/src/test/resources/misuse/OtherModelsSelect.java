import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** Users have no title. */
class OtherModelsSelect {
    Object bad(Db db, User ada, Todo todo) {
        return Users.all().select(Todos.title()); // error: no suitable method found for select(StringPath<Todo>)
    }
}
