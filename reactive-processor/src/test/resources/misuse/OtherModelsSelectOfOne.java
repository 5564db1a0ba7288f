import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** The user of a todo has no title. */
class OtherModelsSelectOfOne {
    Object bad(Db db, User ada, Todo todo) {
        return Todos.all().select(Todos.user().select(Todos.title())); // error: no suitable method found for select(StringPath<Todo>)
    }
}
