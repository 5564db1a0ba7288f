import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** What an update creates needs all it needs. */
class ChangeRelationIncomplete {
    Object bad(Db db, User ada) {
        return Users.update(ada).todos(todos -> todos.create(todo -> todo.title("a"))); // error: NeedsDone cannot be converted to Todos.Create
    }
}
