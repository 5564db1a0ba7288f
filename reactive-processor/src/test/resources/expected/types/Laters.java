package types;

import dev.sippet.annotation.Generated;
import dev.sippet.query.BooleanPath;
import dev.sippet.query.BytesPath;
import dev.sippet.query.ComparablePath;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.DeferredFields;
import dev.sippet.query.DeferredOfMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.EnumPath;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Later}. */
@Generated("dev.sippet.processor")
public final class Laters {
    /** The schema of {@link Later}. */
    public static final Model<Later> MODEL = Model.of(Later.class, "laters", Laters::read)
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("title", Type.TEXT))
            .field(Field.of("text", Type.text(100)).column("full_text").asDeferred())
            .field(Field.of("note", Type.TEXT).orNull().asDeferred())
            .field(Field.of("length", Type.INT32).onCreate(() -> 0).asDeferred())
            .field(Field.of("size", Type.INT64).orNull().asDeferred())
            .field(Field.of("price", Type.decimal(38, 10)).asDeferred())
            .field(Field.of("open", Type.BOOL).asDeferred())
            .field(Field.of("count", Type.BOOL).orNull().asDeferred())
            .field(Field.of("bytes", Type.BYTES).asDeferred())
            .field(Field.of("hash", Type.BYTES).orNull().asDeferred())
            .field(Field.of("since", Type.INSTANT).onCreate(Instant::now).asDeferred())
            .field(Field.of("until", Type.INSTANT).orNull().asDeferred())
            .field(Field.of("color", Type.enumeration("RED", "GREEN")).asDeferred())
            .field(Field.of("other", Type.enumeration("RED", "GREEN")).orNull().asDeferred())
            .hasMany("parts", () -> LaterParts.MODEL, "later")
            .values(Laters::values)
            .key("id")
            .index(Index.of("text"))
            .build();

    private static final Path<Later> LATER = new Path<>(Location.of(MODEL));

    private Laters() {}

    /** A new later; {@code exec} appears once it has all it needs. */
    public static NeedsTitle create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new laters in one statement, answered in the same order. */
    public static CreateMany<Later> createMany(Collection<Create> laters) {
        return new CreateMany<>(Draft.create(MODEL), laters);
    }

    /** New laters that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Later, Create> createAll(Flux<Create> laters) {
        return new CreateAll<>(Draft.create(MODEL), laters);
    }

    /** Every later. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Later> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one later. */
    public static Query filter(Function<Path<Later>, Condition<Later>> condition) {
        return all().filter(condition);
    }

    /** The later with this id; {@code RecordNotFound} if there is none. */
    public static One<Later> getById(long id) {
        return new One<>(byId(id));
    }

    /** The later with this id, or empty. */
    public static Maybe<Later> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the later with this id; {@code RecordNotFound} if there is none. */
    public static Update<Later> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the later with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new later, or brings the one with this id up to date. */
    public static Upsert<Later, Create, Update<Later>> upsertById(Create later) {
        return Upsert.by(later, Create::new, Update::new, "id");
    }

    /** The same for laters that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Later, Create, Update<Later>> upsertAllById(Flux<Create> laters) {
        return UpsertAll.by(Draft.create(MODEL), laters, Update::new, "id");
    }

    /** The laters with this text. */
    public static Query filterByText(String text) {
        return filter(LATER.text().eq(text));
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(LATER.id().eq(id));
    }

    private static Draft of(Later later) {
        return byId(later.id());
    }

    /** Changes this later; answers the fresh record. */
    public static Update<Later> update(Later later) {
        return new Update<>(of(later).updateOne());
    }

    /** Deletes this later; false if it was gone. */
    public static Delete<Boolean> delete(Later later) {
        return Delete.one(of(later));
    }

    /** The parts of this later: to read, create, link and unlink. */
    public static LaterParts.Related<LaterParts.Create> parts(Later later) {
        return new LaterParts.Related<>(of(later).through("parts", LaterParts.MODEL), LaterParts.Create::new);
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Later, Long> id() {
        return LATER.id();
    }

    /** Column {@code title}. */
    public static StringPath<Later> title() {
        return LATER.title();
    }

    /** Column {@code full_text}: indexed, read where it is included. */
    public static StringPath.Deferred<Later> text() {
        return LATER.text();
    }

    /** Column {@code note}: may be absent, read where it is included. */
    public static StringPath.DeferredOrNull<Later> note() {
        return LATER.note();
    }

    /** Column {@code length}: read where it is included. */
    public static NumberPath.Deferred<Later, Integer> length() {
        return LATER.length();
    }

    /** Column {@code size}: may be absent, read where it is included. */
    public static NumberPath.DeferredOrNull<Later, Long> size() {
        return LATER.size();
    }

    /** Column {@code price}: read where it is included. */
    public static NumberPath.Deferred<Later, BigDecimal> price() {
        return LATER.price();
    }

    /** Column {@code open}: read where it is included. */
    public static BooleanPath.Deferred<Later> open() {
        return LATER.open();
    }

    /** Column {@code count}: may be absent, read where it is included. */
    public static BooleanPath.DeferredOrNull<Later> count() {
        return LATER.count();
    }

    /** Column {@code bytes}: read where it is included. */
    public static BytesPath.Deferred<Later> bytes() {
        return LATER.bytes();
    }

    /** Column {@code hash}: may be absent, read where it is included. */
    public static BytesPath.DeferredOrNull<Later> hash() {
        return LATER.hash();
    }

    /** Column {@code since}: read where it is included. */
    public static ComparablePath.Deferred<Later, Instant> since() {
        return LATER.since();
    }

    /** Column {@code until}: may be absent, read where it is included. */
    public static ComparablePath.DeferredOrNull<Later, Instant> until() {
        return LATER.until();
    }

    /** Column {@code color}: read where it is included. */
    public static EnumPath.Deferred<Later, Everything.Color> color() {
        return LATER.color();
    }

    /** Column {@code other}: may be absent, read where it is included. */
    public static EnumPath.DeferredOrNull<Later, Everything.Color> other() {
        return LATER.other();
    }

    /** Its parts. */
    public static LaterParts.Many<Later> parts() {
        return LATER.parts();
    }

    /** Reads one row, its values in the order of the record. */
    public static Later read(Row row, int at) {
        return new Later(
                row.int64(at),
                row.text(at + 1),
                DeferredFields.present(row, at, 2, MODEL, Row::text),
                DeferredFields.optional(row, at, 3, MODEL, Row::text),
                DeferredFields.present(row, at, 4, MODEL, Row::int32),
                DeferredFields.optional(row, at, 5, MODEL, Row::int64),
                DeferredFields.present(row, at, 6, MODEL, Row::decimal),
                DeferredFields.present(row, at, 7, MODEL, Row::bool),
                DeferredFields.optional(row, at, 8, MODEL, Row::bool),
                DeferredFields.present(row, at, 9, MODEL, Row::bytes),
                DeferredFields.optional(row, at, 10, MODEL, Row::bytes),
                DeferredFields.present(row, at, 11, MODEL, Row::instant),
                DeferredFields.optional(row, at, 12, MODEL, Row::instant),
                DeferredFields.present(row, at, 13, MODEL, (r, i) -> r.enumeration(i, Everything.Color::valueOf)),
                DeferredFields.optional(row, at, 14, MODEL, (r, i) -> r.enumeration(i, Everything.Color::valueOf)),
                Relations.many(row, at, 15, MODEL, "parts"));
    }

    private static @Nullable Object[] values(Later later) {
        return new @Nullable Object[] {
                later.id(),
                later.title(),
                later.text().tryGet().orElse(null),
                later.note().tryGet().flatMap(value -> value).orElse(null),
                later.length().tryGet().orElse(null),
                later.size().tryGet().flatMap(value -> value).orElse(null),
                later.price().tryGet().orElse(null),
                later.open().tryGet().orElse(null),
                later.count().tryGet().flatMap(value -> value).orElse(null),
                later.bytes().tryGet().orElse(null),
                later.hash().tryGet().flatMap(value -> value).orElse(null),
                later.since().tryGet().orElse(null),
                later.until().tryGet().flatMap(value -> value).orElse(null),
                later.color().tryGet().orElse(null),
                later.other().tryGet().flatMap(value -> value).orElse(null),
                null};
    }

    /** The paths of one later, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Later> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Column {@code title}. */
        public StringPath<R> title() {
            return new StringPath<>(at("title"));
        }

        /** Column {@code full_text}: indexed, read where it is included. */
        public StringPath.Deferred<R> text() {
            return new StringPath.Deferred<>(at("text"));
        }

        /** Column {@code note}: may be absent, read where it is included. */
        public StringPath.DeferredOrNull<R> note() {
            return new StringPath.DeferredOrNull<>(at("note"));
        }

        /** Column {@code length}: read where it is included. */
        public NumberPath.Deferred<R, Integer> length() {
            return new NumberPath.Deferred<>(at("length"));
        }

        /** Column {@code size}: may be absent, read where it is included. */
        public NumberPath.DeferredOrNull<R, Long> size() {
            return new NumberPath.DeferredOrNull<>(at("size"));
        }

        /** Column {@code price}: read where it is included. */
        public NumberPath.Deferred<R, BigDecimal> price() {
            return new NumberPath.Deferred<>(at("price"));
        }

        /** Column {@code open}: read where it is included. */
        public BooleanPath.Deferred<R> open() {
            return new BooleanPath.Deferred<>(at("open"));
        }

        /** Column {@code count}: may be absent, read where it is included. */
        public BooleanPath.DeferredOrNull<R> count() {
            return new BooleanPath.DeferredOrNull<>(at("count"));
        }

        /** Column {@code bytes}: read where it is included. */
        public BytesPath.Deferred<R> bytes() {
            return new BytesPath.Deferred<>(at("bytes"));
        }

        /** Column {@code hash}: may be absent, read where it is included. */
        public BytesPath.DeferredOrNull<R> hash() {
            return new BytesPath.DeferredOrNull<>(at("hash"));
        }

        /** Column {@code since}: read where it is included. */
        public ComparablePath.Deferred<R, Instant> since() {
            return new ComparablePath.Deferred<>(at("since"));
        }

        /** Column {@code until}: may be absent, read where it is included. */
        public ComparablePath.DeferredOrNull<R, Instant> until() {
            return new ComparablePath.DeferredOrNull<>(at("until"));
        }

        /** Column {@code color}: read where it is included. */
        public EnumPath.Deferred<R, Everything.Color> color() {
            return new EnumPath.Deferred<>(at("color"), Everything.Color::valueOf);
        }

        /** Column {@code other}: may be absent, read where it is included. */
        public EnumPath.DeferredOrNull<R, Everything.Color> other() {
            return new EnumPath.DeferredOrNull<>(at("other"), Everything.Color::valueOf);
        }

        /** Its parts. */
        public LaterParts.Many<R> parts() {
            return new LaterParts.Many<>(at("parts"));
        }
    }

    /** Several laters, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Later, Path<Later>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** Column {@code full_text} of each, to be included. */
        public DeferredOfMany<R> text() {
            return new DeferredOfMany<>(at("text"));
        }

        /** Column {@code note} of each, to be included. */
        public DeferredOfMany<R> note() {
            return new DeferredOfMany<>(at("note"));
        }

        /** Column {@code length} of each, to be included. */
        public DeferredOfMany<R> length() {
            return new DeferredOfMany<>(at("length"));
        }

        /** Column {@code size} of each, to be included. */
        public DeferredOfMany<R> size() {
            return new DeferredOfMany<>(at("size"));
        }

        /** Column {@code price} of each, to be included. */
        public DeferredOfMany<R> price() {
            return new DeferredOfMany<>(at("price"));
        }

        /** Column {@code open} of each, to be included. */
        public DeferredOfMany<R> open() {
            return new DeferredOfMany<>(at("open"));
        }

        /** Column {@code count} of each, to be included. */
        public DeferredOfMany<R> count_() {
            return new DeferredOfMany<>(at("count"));
        }

        /** Column {@code bytes} of each, to be included. */
        public DeferredOfMany<R> bytes() {
            return new DeferredOfMany<>(at("bytes"));
        }

        /** Column {@code hash} of each, to be included. */
        public DeferredOfMany<R> hash() {
            return new DeferredOfMany<>(at("hash"));
        }

        /** Column {@code since} of each, to be included. */
        public DeferredOfMany<R> since() {
            return new DeferredOfMany<>(at("since"));
        }

        /** Column {@code until} of each, to be included. */
        public DeferredOfMany<R> until() {
            return new DeferredOfMany<>(at("until"));
        }

        /** Column {@code color} of each, to be included. */
        public DeferredOfMany<R> color() {
            return new DeferredOfMany<>(at("color"));
        }

        /** Column {@code other} of each, to be included. */
        public DeferredOfMany<R> other() {
            return new DeferredOfMany<>(at("other"));
        }

        /** Their parts. */
        public LaterParts.Many<R> parts() {
            return new LaterParts.Many<>(at("parts"));
        }

        @Override
        protected Path<Later> one() {
            return LATER;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Laters to read, change or delete. */
    public static class Query extends QueryBuilder<Later, Path<Later>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Their parts, each once. */
        public LaterParts.Query parts() {
            return new LaterParts.Query(draft().through("parts", LaterParts.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Later> root() {
            return LATER;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The laters of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new later in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new later in this relation for each of these values, in one statement. */
        public <V> CreateMany<Later> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Later... laters) {
            return Link.link(draft(), (Object[]) laters);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Later... laters) {
            return Link.unlink(draft(), (Object[]) laters);
        }
    }

    /** Where {@code title} is still to be given. */
    public interface NeedsTitle {
        /** Column {@code title}. */
        NeedsText title(String title);
    }

    /** Where {@code text} is still to be given. */
    public interface NeedsText {
        /** Column {@code full_text}: indexed, read where it is included. */
        NeedsPrice text(String text);
    }

    /** Where {@code price} is still to be given. */
    public interface NeedsPrice {
        /** Column {@code price}: read where it is included. */
        NeedsOpen price(BigDecimal price);
    }

    /** Where {@code open} is still to be given. */
    public interface NeedsOpen {
        /** Column {@code open}: read where it is included. */
        NeedsBytes open(boolean open);
    }

    /** Where {@code bytes} is still to be given. */
    public interface NeedsBytes {
        /** Column {@code bytes}: read where it is included. */
        NeedsColor bytes(byte[] bytes);
    }

    /** Where {@code color} is still to be given. */
    public interface NeedsColor {
        /** Column {@code color}: read where it is included. */
        Create color(Everything.Color color);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Later, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code title}. */
        public S title(String title) {
            return set("title", title);
        }

        /** Column {@code full_text}: indexed, read where it is included. */
        public S text(String text) {
            return set("text", text);
        }

        /** Column {@code note}: may be absent, read where it is included. */
        public S note(@Nullable String note) {
            return set("note", note);
        }

        /** Column {@code length}: read where it is included. */
        public S length(int length) {
            return set("length", length);
        }

        /** Column {@code size}: may be absent, read where it is included. */
        public S size(@Nullable Long size) {
            return set("size", size);
        }

        /** Column {@code price}: read where it is included. */
        public S price(BigDecimal price) {
            return set("price", price);
        }

        /** Column {@code open}: read where it is included. */
        public S open(boolean open) {
            return set("open", open);
        }

        /** Column {@code count}: may be absent, read where it is included. */
        public S count(@Nullable Boolean count) {
            return set("count", count);
        }

        /** Column {@code bytes}: read where it is included. */
        public S bytes(byte[] bytes) {
            return set("bytes", bytes);
        }

        /** Column {@code hash}: may be absent, read where it is included. */
        public S hash(byte @Nullable [] hash) {
            return set("hash", hash);
        }

        /** Column {@code since}: read where it is included. */
        public S since(Instant since) {
            return set("since", since);
        }

        /** Column {@code until}: may be absent, read where it is included. */
        public S until(@Nullable Instant until) {
            return set("until", until);
        }

        /** Column {@code color}: read where it is included. */
        public S color(Everything.Color color) {
            return set("color", color);
        }

        /** Column {@code other}: may be absent, read where it is included. */
        public S other(Everything. @Nullable Color other) {
            return set("other", other);
        }
    }

    /** A new later. */
    public static final class Create extends Values<Later, Create> implements NeedsTitle,
            NeedsText,
            NeedsPrice,
            NeedsOpen,
            NeedsBytes,
            NeedsColor {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(long id) {
            return set("id", id);
        }

        /** One of its parts, created with it. */
        public Create parts(Function<LaterParts.Create, LaterParts.Create> laterPart) {
            return set("parts", laterPart.apply(new LaterParts.Create(Draft.create(LaterParts.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Later}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> length(
                Function<NumberPath.Deferred<Later, Integer>, Expression<Later, Integer>> change) {
            return set("length", change.apply(LATER.length()));
        }

        /** From what is stored. */
        public Update<A> size(
                Function<NumberPath.DeferredOrNull<Later, Long>, Expression<Later, Long>> change) {
            return set("size", change.apply(LATER.size()));
        }

        /** From what is stored. */
        public Update<A> price(
                Function<NumberPath.Deferred<Later, BigDecimal>, Expression<Later, BigDecimal>> change) {
            return set("price", change.apply(LATER.price()));
        }

        /** Its parts: create, link and unlink. */
        public Update<A> parts(
                UnaryOperator<RelationChange<LaterPart, LaterParts.Create, LaterParts.Create>> change) {
            return set("parts", change.apply(new RelationChange<>(LaterParts.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
