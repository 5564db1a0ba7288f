import dev.sippet.session.Db;
import example.*;
import reactor.core.publisher.Mono;

/** Every one of many new records must be complete. */
class CreateManyIncomplete {
    Object bad(Db db, User ada, Todo todo) {
        return Todos.createMany(java.util.List.of(Todos.create().user(ada))); // error: inference variable
    }
}
