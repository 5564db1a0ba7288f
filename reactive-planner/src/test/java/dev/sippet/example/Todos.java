package dev.sippet.example;

import dev.sippet.query.BooleanPath;
import dev.sippet.query.ComparablePath;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Draft;
import dev.sippet.query.Location;
import dev.sippet.query.NumberPath;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.StringPath;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.session.Deferred;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Statements and typed paths for {@link Todo}, as the processor would write them. */
public final class Todos {

    /** The schema of {@link Todo}. */
    public static final Model<Todo> MODEL = Model.of(Todo.class, "todos", Todos::read)
            .field(Field.of("id", Type.UUID).auto(Auto.UUID_V7))
            .belongsTo("user", () -> Users.MODEL, List.of("userId"), List.of("id"))
            .field(Field.of("userId", Type.INT64).orNull())
            .field(Field.of("title", Type.text(20)))
            .field(Field.of("done", Type.BOOL).onCreate(() -> false))
            .key("id")
            .index(Index.of("userId"))
            .build();

    private static final Path<Todo> TODO = new Path<>(Location.of(MODEL));

    private Todos() {}

    public static Create create() {
        return new Create(Draft.create(MODEL));
    }

    public static CreateMany<Todo> createMany(Collection<Create> todos) {
        return new CreateMany<>(Draft.create(MODEL), todos);
    }

    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    public static Query filter(Function<Path<Todo>, Condition<Todo>> condition) {
        return all().filter(condition);
    }

    public static Path<Todo> paths() {
        return TODO;
    }

    public static Todo read(Row row, int at) {
        Long userId = row.orNull(at + 2, Row::int64);
        Deferred<User> user = userId == null
                ? null
                : Deferred.unloaded("Todo.user", db -> Users.getById(userId).exec(db));
        return new Todo(row.uuid(at), user, userId, row.text(at + 3), row.bool(at + 4));
    }

    /** The paths of one todo. */
    public static final class Path<R> extends OnePath<R, Todo> {
        public Path(Location at) {
            super(at);
        }

        public ComparablePath<R, UUID> id() {
            return new ComparablePath<>(at("id"));
        }

        public NumberPath.OrNull<R, Long> userId() {
            return new NumberPath.OrNull<>(at("userId"));
        }

        public StringPath<R> title() {
            return new StringPath<>(at("title"));
        }

        public BooleanPath<R> done() {
            return new BooleanPath<>(at("done"));
        }
    }

    /** Todos to read, change or delete. */
    public static final class Query extends QueryBuilder<Todo, Path<Todo>, Query> {
        public Query(Draft draft) {
            super(draft);
        }

        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Todo> root() {
            return TODO;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** A new todo. */
    public static final class Create extends WriteBuilder<Todo, Todo, Create> {
        public Create(Draft draft) {
            super(draft);
        }

        public Create id(UUID id) {
            return set("id", id);
        }

        public Create userId(@Nullable Long userId) {
            return set("userId", userId);
        }

        public Create title(String title) {
            return set("title", title);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to todos. */
    public static final class Update<A> extends WriteBuilder<Todo, A, Update<A>> {
        public Update(Draft draft) {
            super(draft);
        }

        public Update<A> title(String title) {
            return set("title", title);
        }

        public Update<A> done(boolean done) {
            return set("done", done);
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
