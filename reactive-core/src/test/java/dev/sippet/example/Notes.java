package dev.sippet.example;

import dev.sippet.query.BooleanPath;
import dev.sippet.query.BytesPath;
import dev.sippet.query.ComparablePath;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.EnumPath;
import dev.sippet.query.Expression;
import dev.sippet.query.Location;
import dev.sippet.query.Maybe;
import dev.sippet.query.NumberPath;
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.StringPath;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Statements and typed paths for {@link Note}, as the processor would write them. */
public final class Notes {

    /** The schema of {@link Note}. */
    public static final Model<Note> MODEL = Model.of(Note.class, "notes", Notes::read)
            .field(Field.of("id", Type.UUID).auto(Auto.UUID_V7))
            .field(Field.of("title", Type.text(20)))
            .field(Field.of("tag", Type.TEXT).orNull())
            .field(Field.of("stars", Type.INT32).onCreate(() -> 0))
            .field(Field.of("price", Type.decimal(10, 2)).orNull())
            .field(Field.of("done", Type.BOOL))
            .field(Field.of("hidden", Type.BOOL).orNull())
            .field(Field.of("mood", Type.enumeration("CALM", "WILD")))
            .field(Field.of("data", Type.BYTES).orNull())
            .field(Field.of("due", Type.INSTANT).orNull())
            .field(Field.of("version", Type.INT64).asVersion())
            .key("id")
            .index(Index.of("tag"))
            .build();

    private static final Path<Note> NOTE = new Path<>(Location.of(MODEL));

    private Notes() {}

    public static Create create() {
        return new Create(Draft.create(MODEL));
    }

    public static CreateMany<Note> createMany(Collection<Create> notes) {
        return new CreateMany<>(Draft.create(MODEL), notes);
    }

    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    public static Query filter(Function<Path<Note>, Condition<Note>> condition) {
        return all().filter(condition);
    }

    public static One<Note> getById(UUID id) {
        return new One<>(byId(id));
    }

    public static Maybe<Note> findById(UUID id) {
        return new Maybe<>(byId(id));
    }

    public static Update<Note> updateById(UUID id) {
        return new Update<>(byId(id).updateOne());
    }

    public static Delete<Boolean> deleteById(UUID id) {
        return Delete.one(byId(id));
    }

    public static Update<Note> update(Note note) {
        return new Update<>(of(note).updateOne());
    }

    public static Delete<Boolean> delete(Note note) {
        return Delete.one(of(note));
    }

    private static Draft byId(UUID id) {
        return Draft.query(MODEL).where(NOTE.id().eq(id));
    }

    private static Draft of(Note note) {
        return byId(note.id()).expecting(NOTE.version().eq(note.version()));
    }

    public static Path<Note> paths() {
        return NOTE;
    }

    public static Note read(Row row, int at) {
        return new Note(
                row.uuid(at),
                row.text(at + 1),
                row.orNull(at + 2, Row::text),
                row.int32(at + 3),
                row.orNull(at + 4, Row::decimal),
                row.bool(at + 5),
                row.orNull(at + 6, Row::bool),
                row.enumeration(at + 7, Note.Mood::valueOf),
                row.orNull(at + 8, Row::bytes),
                row.orNull(at + 9, Row::instant),
                row.int64(at + 10));
    }

    /** The paths of one note. */
    public static final class Path<R> extends OnePath<R, Note> {
        public Path(Location at) {
            super(at);
        }

        public ComparablePath<R, UUID> id() {
            return new ComparablePath<>(at("id"));
        }

        public StringPath<R> title() {
            return new StringPath<>(at("title"));
        }

        public StringPath.OrNull<R> tag() {
            return new StringPath.OrNull<>(at("tag"));
        }

        public NumberPath<R, Integer> stars() {
            return new NumberPath<>(at("stars"));
        }

        public NumberPath.OrNull<R, BigDecimal> price() {
            return new NumberPath.OrNull<>(at("price"));
        }

        public BooleanPath<R> done() {
            return new BooleanPath<>(at("done"));
        }

        public BooleanPath.OrNull<R> hidden() {
            return new BooleanPath.OrNull<>(at("hidden"));
        }

        public EnumPath<R, Note.Mood> mood() {
            return new EnumPath<>(at("mood"), Note.Mood::valueOf);
        }

        public BytesPath.OrNull<R> data() {
            return new BytesPath.OrNull<>(at("data"));
        }

        public ComparablePath.OrNull<R, Instant> due() {
            return new ComparablePath.OrNull<>(at("due"));
        }

        public NumberPath<R, Long> version() {
            return new NumberPath<>(at("version"));
        }
    }

    /** Notes to read, change or delete. */
    public static final class Query extends QueryBuilder<Note, Path<Note>, Query> {
        public Query(Draft draft) {
            super(draft);
        }

        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Note> root() {
            return NOTE;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** A new note. */
    public static final class Create extends WriteBuilder<Note, Note, Create> {
        public Create(Draft draft) {
            super(draft);
        }

        public Create title(String title) {
            return set("title", title);
        }

        public Create stars(int stars) {
            return set("stars", stars);
        }

        public Create done(boolean done) {
            return set("done", done);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to notes. */
    public static final class Update<A> extends WriteBuilder<Note, A, Update<A>> {
        public Update(Draft draft) {
            super(draft);
        }

        public Update<A> title(String title) {
            return set("title", title);
        }

        public Update<A> tag(@Nullable String tag) {
            return set("tag", tag);
        }

        public Update<A> stars(int stars) {
            return set("stars", stars);
        }

        public Update<A> stars(Function<NumberPath<Note, Integer>, Expression<Note, Integer>> change) {
            return set("stars", change.apply(NOTE.stars()));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
