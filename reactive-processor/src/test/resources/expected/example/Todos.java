package example;

import dev.sippet.annotation.Generated;
import dev.sippet.query.BooleanPath;
import dev.sippet.query.ComparablePath;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.Expression;
import dev.sippet.query.Link;
import dev.sippet.query.Location;
import dev.sippet.query.ManyPath;
import dev.sippet.query.Maybe;
import dev.sippet.query.NumberPath;
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.RelationChange;
import dev.sippet.query.Relations;
import dev.sippet.query.StringPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WrappedPath;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.schema.Newtype;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Todo}. */
@Generated("dev.sippet.processor")
public final class Todos {
    /** The schema of {@link Todo}. */
    public static final Model<Todo> MODEL = Model.of(Todo.class, "todos", Todos::read)
            .field(Field.of("id", Type.UUID).auto(Auto.UUID_V7))
            .field(Field.of("userId", Type.UUID).newtype(Newtype.of(UserId.class, UserId::new, UserId::value)))
            .belongsTo("user", () -> Users.MODEL, List.of("userId"), List.of("id"))
            .field(Field.of("assigneeId", Type.UUID).newtype(Newtype.of(UserId.class, UserId::new, UserId::value)).orNull())
            .belongsTo("assignee", () -> Users.MODEL, List.of("assigneeId"), List.of("id"))
            .field(Field.of("title", Type.TEXT))
            .field(Field.of("done", Type.BOOL))
            .field(Field.of("points", Type.INT32).onCreate(() -> 1))
            .field(Field.of("due", Type.INSTANT).orNull())
            .hasMany("comments", () -> Comments.MODEL, "todo")
            .values(Todos::values)
            .key("id")
            .index(Index.of("userId"))
            .index(Index.of("assigneeId"))
            .build();

    private static final Path<Todo> TODO = new Path<>(Location.of(MODEL));

    private Todos() {}

    /** A new todo; {@code exec} appears once it has all it needs. */
    public static NeedsUser create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new todos in one statement, answered in the same order. */
    public static CreateMany<Todo> createMany(Collection<Create> todos) {
        return new CreateMany<>(Draft.create(MODEL), todos);
    }

    /** New todos that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Todo, Create> createAll(Flux<Create> todos) {
        return new CreateAll<>(Draft.create(MODEL), todos);
    }

    /** Every todo. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Todo> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one todo. */
    public static Query filter(Function<Path<Todo>, Condition<Todo>> condition) {
        return all().filter(condition);
    }

    /** The todo with this id; {@code RecordNotFound} if there is none. */
    public static One<Todo> getById(UUID id) {
        return new One<>(byId(id));
    }

    /** The todo with this id, or empty. */
    public static Maybe<Todo> findById(UUID id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the todo with this id; {@code RecordNotFound} if there is none. */
    public static Update<Todo> updateById(UUID id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the todo with this id; false if there is none. */
    public static Delete<Boolean> deleteById(UUID id) {
        return Delete.one(byId(id));
    }

    /** Stores a new todo, or brings the one with this id up to date. */
    public static Upsert<Todo, Create, Update<Todo>> upsertById(Create todo) {
        return Upsert.by(todo, Create::new, Update::new, "id");
    }

    /** The same for todos that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Todo, Create, Update<Todo>> upsertAllById(Flux<Create> todos) {
        return UpsertAll.by(Draft.create(MODEL), todos, Update::new, "id");
    }

    /** The todos with this user id. */
    public static Query filterByUserId(UserId userId) {
        return filter(TODO.userId().eq(userId));
    }

    /** The todos with this assignee id. */
    public static Query filterByAssigneeId(UserId assigneeId) {
        return filter(TODO.assigneeId().eq(assigneeId));
    }

    private static Draft byId(UUID id) {
        return Draft.query(MODEL).where(TODO.id().eq(id));
    }

    private static Draft of(Todo todo) {
        return byId(todo.id());
    }

    /** Changes this todo; answers the fresh record. */
    public static Update<Todo> update(Todo todo) {
        return new Update<>(of(todo).updateOne());
    }

    /** Deletes this todo; false if it was gone. */
    public static Delete<Boolean> delete(Todo todo) {
        return Delete.one(of(todo));
    }

    /** The user it belongs to, read anew. */
    public static One<User> user(Todo todo) {
        return new One<>(of(todo).through("user", Users.MODEL));
    }

    /** The user that is its assignee, read anew. */
    public static Maybe<User> assignee(Todo todo) {
        return new Maybe<>(of(todo).through("assignee", Users.MODEL));
    }

    /** The comments of this todo: to read, create, link and unlink. */
    public static Comments.Related<Comments.NeedsText> comments(Todo todo) {
        return new Comments.Related<>(of(todo).through("comments", Comments.MODEL), Comments.Create::new);
    }

    /** Column {@code id}: the key. */
    public static ComparablePath<Todo, UUID> id() {
        return TODO.id();
    }

    /** Column {@code user_id}: indexed. */
    public static WrappedPath<Todo, UserId, ComparablePath<Todo, UUID>> userId() {
        return TODO.userId();
    }

    /** The user it belongs to. */
    public static Users.Path<Todo> user() {
        return TODO.user();
    }

    /** Column {@code assignee_id}: indexed, may be absent. */
    public static WrappedPath.OrNull<Todo, UserId, ComparablePath.OrNull<Todo, UUID>> assigneeId() {
        return TODO.assigneeId();
    }

    /** The user that is its assignee, if there is one. */
    public static Users.Path<Todo> assignee() {
        return TODO.assignee();
    }

    /** Column {@code title}. */
    public static StringPath<Todo> title() {
        return TODO.title();
    }

    /** Column {@code done}. */
    public static BooleanPath<Todo> done() {
        return TODO.done();
    }

    /** Column {@code points}. */
    public static NumberPath<Todo, Integer> points() {
        return TODO.points();
    }

    /** Column {@code due}: may be absent. */
    public static ComparablePath.OrNull<Todo, Instant> due() {
        return TODO.due();
    }

    /** Its comments. */
    public static Comments.Many<Todo> comments() {
        return TODO.comments();
    }

    /** Reads one row, its values in the order of the record. */
    public static Todo read(Row row, int at) {
        return new Todo(
                row.uuid(at),
                new UserId(row.uuid(at + 1)),
                Relations.one(row, at, 2, MODEL, "user"),
                row.orNull(at + 3, (r, i) -> new UserId(r.uuid(i))),
                Relations.maybe(row, at, 4, MODEL, "assignee"),
                row.text(at + 5),
                row.bool(at + 6),
                row.int32(at + 7),
                row.orNull(at + 8, Row::instant),
                Relations.many(row, at, 9, MODEL, "comments"));
    }

    private static @Nullable Object[] values(Todo todo) {
        return new @Nullable Object[] {
                todo.id(),
                todo.userId(),
                null,
                todo.assigneeId(),
                null,
                todo.title(),
                todo.done(),
                todo.points(),
                todo.due(),
                null};
    }

    /** The paths of one todo, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Todo> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public ComparablePath<R, UUID> id() {
            return new ComparablePath<>(at("id"));
        }

        /** Column {@code user_id}: indexed. */
        public WrappedPath<R, UserId, ComparablePath<R, UUID>> userId() {
            return new WrappedPath<>(at("userId"), ComparablePath::new);
        }

        /** The user it belongs to. */
        public Users.Path<R> user() {
            return new Users.Path<>(at("user"));
        }

        /** Column {@code assignee_id}: indexed, may be absent. */
        public WrappedPath.OrNull<R, UserId, ComparablePath.OrNull<R, UUID>> assigneeId() {
            return new WrappedPath.OrNull<>(at("assigneeId"), ComparablePath.OrNull::new);
        }

        /** The user that is its assignee, if there is one. */
        public Users.Path<R> assignee() {
            return new Users.Path<>(at("assignee"));
        }

        /** Column {@code title}. */
        public StringPath<R> title() {
            return new StringPath<>(at("title"));
        }

        /** Column {@code done}. */
        public BooleanPath<R> done() {
            return new BooleanPath<>(at("done"));
        }

        /** Column {@code points}. */
        public NumberPath<R, Integer> points() {
            return new NumberPath<>(at("points"));
        }

        /** Column {@code due}: may be absent. */
        public ComparablePath.OrNull<R, Instant> due() {
            return new ComparablePath.OrNull<>(at("due"));
        }

        /** Its comments. */
        public Comments.Many<R> comments() {
            return new Comments.Many<>(at("comments"));
        }
    }

    /** Several todos, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Todo, Path<Todo>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The user they belong to. */
        public Users.Many<R> user() {
            return new Users.Many<>(at("user"));
        }

        /** The user that is their assignee. */
        public Users.Many<R> assignee() {
            return new Users.Many<>(at("assignee"));
        }

        /** Their comments. */
        public Comments.Many<R> comments() {
            return new Comments.Many<>(at("comments"));
        }

        @Override
        protected Path<Todo> one() {
            return TODO;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Todos to read, change or delete. */
    public static class Query extends QueryBuilder<Todo, Path<Todo>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The user they belong to, each once. */
        public Users.Query user() {
            return new Users.Query(draft().through("user", Users.MODEL));
        }

        /** The user that is their assignee, each once. */
        public Users.Query assignee() {
            return new Users.Query(draft().through("assignee", Users.MODEL));
        }

        /** Their comments, each once. */
        public Comments.Query comments() {
            return new Comments.Query(draft().through("comments", Comments.MODEL));
        }

        /** Changes all of them; answers how many. */
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

    /** The todos of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new todo in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new todo in this relation for each of these values, in one statement. */
        public <V> CreateMany<Todo> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Todo... todos) {
            return Link.link(draft(), (Object[]) todos);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Todo... todos) {
            return Link.unlink(draft(), (Object[]) todos);
        }
    }

    /** Where {@code user} is still to be given. */
    public interface NeedsUser {
        /** The user it belongs to, by key. */
        NeedsTitle userId(UserId userId);

        /** The user it belongs to, by record. */
        NeedsTitle user(User user);

        /** The user it belongs to, created in the same statement. */
        NeedsTitle user(Users.Create user);
    }

    /** Where {@code title} is still to be given. */
    public interface NeedsTitle {
        /** Column {@code title}. */
        NeedsDone title(String title);
    }

    /** Where {@code done} is still to be given. */
    public interface NeedsDone {
        /** Column {@code done}. */
        Create done(boolean done);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Todo, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** The user it belongs to, by key. */
        public S userId(UserId userId) {
            return set("userId", userId);
        }

        /** The user it belongs to, by record. */
        public S user(User user) {
            return set("userId", user.id());
        }

        /** The user that is its assignee, by key. */
        public S assigneeId(@Nullable UserId assigneeId) {
            return set("assigneeId", assigneeId);
        }

        /** The user that is its assignee, by record. */
        public S assignee(@Nullable User assignee) {
            return set("assigneeId", assignee == null ? null : assignee.id());
        }

        /** Column {@code title}. */
        public S title(String title) {
            return set("title", title);
        }

        /** Column {@code done}. */
        public S done(boolean done) {
            return set("done", done);
        }

        /** Column {@code points}. */
        public S points(int points) {
            return set("points", points);
        }

        /** Column {@code due}: may be absent. */
        public S due(@Nullable Instant due) {
            return set("due", due);
        }
    }

    /** A new todo. */
    public static final class Create extends Values<Todo, Create> implements NeedsUser, NeedsTitle, NeedsDone {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(UUID id) {
            return set("id", id);
        }

        /** The user it belongs to, created in the same statement. */
        @Override
        public Create user(Users.Create user) {
            return set("user", user);
        }

        /** The user that is its assignee, created in the same statement. */
        public Create assignee(Users.Create assignee) {
            return set("assignee", assignee);
        }

        /** One of its comments, created with it. */
        public Create comments(Function<Comments.NeedsText, Comments.Create> comment) {
            return set("comments", comment.apply(new Comments.Create(Draft.create(Comments.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Todo}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> points(
                Function<NumberPath<Todo, Integer>, Expression<Todo, Integer>> change) {
            return set("points", change.apply(TODO.points()));
        }

        /** Its comments: create, link and unlink. */
        public Update<A> comments(
                UnaryOperator<RelationChange<Comment, Comments.NeedsText, Comments.Create>> change) {
            return set("comments", change.apply(new RelationChange<>(Comments.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
