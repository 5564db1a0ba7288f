import dev.sippet.session.Db;
import example.*;
import java.util.List;
import reactor.core.publisher.Mono;

/** Each of many needs all it needs. */
class CreateManyInRelationIncomplete {
    Object bad(Db db, User ada) {
        return Users.todos(ada).createMany(List.of("a"), (todo, title) -> todo.title(title)); // error: NeedsDone cannot be converted to Todos.Create
    }
}
