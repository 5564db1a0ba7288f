package example;

import dev.sippet.annotation.Generated;
import dev.sippet.query.ComparablePath;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.Link;
import dev.sippet.query.Location;
import dev.sippet.query.ManyPath;
import dev.sippet.query.Maybe;
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.Relations;
import dev.sippet.query.StringPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Comment}. */
@Generated("dev.sippet.processor")
public final class Comments {
    /** The schema of {@link Comment}. */
    public static final Model<Comment> MODEL = Model.of(Comment.class, "comments", Comments::read)
            .field(Field.of("id", Type.UUID).auto(Auto.UUID_V7))
            .field(Field.of("todoId", Type.UUID))
            .belongsTo("todo", () -> Todos.MODEL, List.of("todoId"), List.of("id"))
            .field(Field.of("text", Type.TEXT))
            .values(Comments::values)
            .key("id")
            .index(Index.of("todoId"))
            .build();

    private static final Path<Comment> COMMENT = new Path<>(Location.of(MODEL));

    private Comments() {}

    /** A new comment; {@code exec} appears once it has all it needs. */
    public static NeedsTodo create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new comments in one statement, answered in the same order. */
    public static CreateMany<Comment> createMany(Collection<Create> comments) {
        return new CreateMany<>(Draft.create(MODEL), comments);
    }

    /** New comments that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Comment, Create> createAll(Flux<Create> comments) {
        return new CreateAll<>(Draft.create(MODEL), comments);
    }

    /** Every comment. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Comment> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one comment. */
    public static Query filter(Function<Path<Comment>, Condition<Comment>> condition) {
        return all().filter(condition);
    }

    /** The comment with this id; {@code RecordNotFound} if there is none. */
    public static One<Comment> getById(UUID id) {
        return new One<>(byId(id));
    }

    /** The comment with this id, or empty. */
    public static Maybe<Comment> findById(UUID id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the comment with this id; {@code RecordNotFound} if there is none. */
    public static Update<Comment> updateById(UUID id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the comment with this id; false if there is none. */
    public static Delete<Boolean> deleteById(UUID id) {
        return Delete.one(byId(id));
    }

    /** Stores a new comment, or brings the one with this id up to date. */
    public static Upsert<Comment, Create, Update<Comment>> upsertById(Create comment) {
        return Upsert.by(comment, Create::new, Update::new, "id");
    }

    /** The same for comments that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Comment, Create, Update<Comment>> upsertAllById(Flux<Create> comments) {
        return UpsertAll.by(Draft.create(MODEL), comments, Update::new, "id");
    }

    /** The comments with this todo id. */
    public static Query filterByTodoId(UUID todoId) {
        return filter(COMMENT.todoId().eq(todoId));
    }

    private static Draft byId(UUID id) {
        return Draft.query(MODEL).where(COMMENT.id().eq(id));
    }

    private static Draft of(Comment comment) {
        return byId(comment.id());
    }

    /** Changes this comment; answers the fresh record. */
    public static Update<Comment> update(Comment comment) {
        return new Update<>(of(comment).updateOne());
    }

    /** Deletes this comment; false if it was gone. */
    public static Delete<Boolean> delete(Comment comment) {
        return Delete.one(of(comment));
    }

    /** The todo it belongs to, read anew. */
    public static One<Todo> todo(Comment comment) {
        return new One<>(of(comment).through("todo", Todos.MODEL));
    }

    /** Column {@code id}: the key. */
    public static ComparablePath<Comment, UUID> id() {
        return COMMENT.id();
    }

    /** Column {@code todo_id}: indexed. */
    public static ComparablePath<Comment, UUID> todoId() {
        return COMMENT.todoId();
    }

    /** The todo it belongs to. */
    public static Todos.Path<Comment> todo() {
        return COMMENT.todo();
    }

    /** Column {@code text}. */
    public static StringPath<Comment> text() {
        return COMMENT.text();
    }

    /** Reads one row, its values in the order of the record. */
    public static Comment read(Row row, int at) {
        return new Comment(
                row.uuid(at),
                row.uuid(at + 1),
                Relations.one(row, at, 2, MODEL, "todo"),
                row.text(at + 3));
    }

    private static @Nullable Object[] values(Comment comment) {
        return new @Nullable Object[] {
                comment.id(),
                comment.todoId(),
                null,
                comment.text()};
    }

    /** The paths of one comment, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Comment> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public ComparablePath<R, UUID> id() {
            return new ComparablePath<>(at("id"));
        }

        /** Column {@code todo_id}: indexed. */
        public ComparablePath<R, UUID> todoId() {
            return new ComparablePath<>(at("todoId"));
        }

        /** The todo it belongs to. */
        public Todos.Path<R> todo() {
            return new Todos.Path<>(at("todo"));
        }

        /** Column {@code text}. */
        public StringPath<R> text() {
            return new StringPath<>(at("text"));
        }
    }

    /** Several comments, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Comment, Path<Comment>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The todo they belong to. */
        public Todos.Many<R> todo() {
            return new Todos.Many<>(at("todo"));
        }

        @Override
        protected Path<Comment> one() {
            return COMMENT;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Comments to read, change or delete. */
    public static class Query extends QueryBuilder<Comment, Path<Comment>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The todo they belong to, each once. */
        public Todos.Query todo() {
            return new Todos.Query(draft().through("todo", Todos.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Comment> root() {
            return COMMENT;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The comments of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new comment in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new comment in this relation for each of these values, in one statement. */
        public <V> CreateMany<Comment> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Comment... comments) {
            return Link.link(draft(), (Object[]) comments);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Comment... comments) {
            return Link.unlink(draft(), (Object[]) comments);
        }
    }

    /** Where {@code todo} is still to be given. */
    public interface NeedsTodo {
        /** The todo it belongs to, by key. */
        NeedsText todoId(UUID todoId);

        /** The todo it belongs to, by record. */
        NeedsText todo(Todo todo);

        /** The todo it belongs to, created in the same statement. */
        NeedsText todo(Todos.Create todo);
    }

    /** Where {@code text} is still to be given. */
    public interface NeedsText {
        /** Column {@code text}. */
        Create text(String text);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Comment, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** The todo it belongs to, by key. */
        public S todoId(UUID todoId) {
            return set("todoId", todoId);
        }

        /** The todo it belongs to, by record. */
        public S todo(Todo todo) {
            return set("todoId", todo.id());
        }

        /** Column {@code text}. */
        public S text(String text) {
            return set("text", text);
        }
    }

    /** A new comment. */
    public static final class Create extends Values<Comment, Create> implements NeedsTodo, NeedsText {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(UUID id) {
            return set("id", id);
        }

        /** The todo it belongs to, created in the same statement. */
        @Override
        public Create todo(Todos.Create todo) {
            return set("todo", todo);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Comment}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
