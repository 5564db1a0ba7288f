package types;

import dev.sippet.annotation.Generated;
import dev.sippet.query.BooleanPath;
import dev.sippet.query.BytesPath;
import dev.sippet.query.ComparablePath;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
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
import dev.sippet.query.StringPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Nothing}. */
@Generated("dev.sippet.processor")
public final class Nothings {
    /** The schema of {@link Nothing}. */
    public static final Model<Nothing> MODEL = Model.of(Nothing.class, "nothings", Nothings::read)
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("bool", Type.BOOL).orNull())
            .field(Field.of("int8", Type.INT8).orNull())
            .field(Field.of("int16", Type.INT16).orNull())
            .field(Field.of("int32", Type.INT32).orNull())
            .field(Field.of("int64", Type.INT64).orNull())
            .field(Field.of("float32", Type.FLOAT32).orNull())
            .field(Field.of("float64", Type.FLOAT64).orNull())
            .field(Field.of("text", Type.TEXT).orNull())
            .field(Field.of("bytes", Type.BYTES).orNull())
            .field(Field.of("alsoBytes", Type.BYTES).orNull())
            .field(Field.of("uuid", Type.UUID).orNull())
            .field(Field.of("decimal", Type.decimal(38, 10)).orNull())
            .field(Field.of("unsigned63", Type.unsigned(Type.INT64)).orNull())
            .field(Field.of("unsigned64", Type.UINT64).orNull())
            .field(Field.of("instant", Type.INSTANT).orNull())
            .field(Field.of("offsetDateTime", Type.OFFSET_DATETIME).orNull())
            .field(Field.of("color", Type.enumeration("RED", "GREEN")).orNull())
            .field(Field.of("own", Type.TEXT))
            .field(Field.of("optionalBool", Type.BOOL).orNull())
            .field(Field.of("optionalLong", Type.INT64).orNull())
            .field(Field.of("optionalText", Type.TEXT).orNull())
            .field(Field.of("optionalBytes", Type.BYTES).orNull())
            .field(Field.of("optionalUuid", Type.UUID).orNull())
            .field(Field.of("optionalUnsigned", Type.UINT64).orNull())
            .field(Field.of("optionalDate", Type.DATE).orNull())
            .field(Field.of("optionalColor", Type.enumeration("RED", "GREEN")).orNull())
            .values(Nothings::values)
            .key("id")
            .build();

    private static final Path<Nothing> NOTHING = new Path<>(Location.of(MODEL));

    private Nothings() {}

    /** A new nothing; {@code exec} appears once it has all it needs. */
    public static NeedsOwn create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new nothings in one statement, answered in the same order. */
    public static CreateMany<Nothing> createMany(Collection<Create> nothings) {
        return new CreateMany<>(Draft.create(MODEL), nothings);
    }

    /** New nothings that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Nothing, Create> createAll(Flux<Create> nothings) {
        return new CreateAll<>(Draft.create(MODEL), nothings);
    }

    /** Every nothing. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Nothing> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one nothing. */
    public static Query filter(Function<Path<Nothing>, Condition<Nothing>> condition) {
        return all().filter(condition);
    }

    /** The nothing with this id; {@code RecordNotFound} if there is none. */
    public static One<Nothing> getById(long id) {
        return new One<>(byId(id));
    }

    /** The nothing with this id, or empty. */
    public static Maybe<Nothing> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the nothing with this id; {@code RecordNotFound} if there is none. */
    public static Update<Nothing> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the nothing with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new nothing, or brings the one with this id up to date. */
    public static Upsert<Nothing, Create, Update<Nothing>> upsertById(Create nothing) {
        return Upsert.by(nothing, Create::new, Update::new, "id");
    }

    /** The same for nothings that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Nothing, Create, Update<Nothing>> upsertAllById(Flux<Create> nothings) {
        return UpsertAll.by(Draft.create(MODEL), nothings, Update::new, "id");
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(NOTHING.id().eq(id));
    }

    private static Draft of(Nothing nothing) {
        return byId(nothing.id());
    }

    /** Changes this nothing; answers the fresh record. */
    public static Update<Nothing> update(Nothing nothing) {
        return new Update<>(of(nothing).updateOne());
    }

    /** Deletes this nothing; false if it was gone. */
    public static Delete<Boolean> delete(Nothing nothing) {
        return Delete.one(of(nothing));
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Nothing, Long> id() {
        return NOTHING.id();
    }

    /** Column {@code bool}: may be absent. */
    public static BooleanPath.OrNull<Nothing> bool() {
        return NOTHING.bool();
    }

    /** Column {@code int8}: may be absent. */
    public static NumberPath.OrNull<Nothing, Byte> int8() {
        return NOTHING.int8();
    }

    /** Column {@code int16}: may be absent. */
    public static NumberPath.OrNull<Nothing, Short> int16() {
        return NOTHING.int16();
    }

    /** Column {@code int32}: may be absent. */
    public static NumberPath.OrNull<Nothing, Integer> int32() {
        return NOTHING.int32();
    }

    /** Column {@code int64}: may be absent. */
    public static NumberPath.OrNull<Nothing, Long> int64() {
        return NOTHING.int64();
    }

    /** Column {@code float32}: may be absent. */
    public static NumberPath.OrNull<Nothing, Float> float32() {
        return NOTHING.float32();
    }

    /** Column {@code float64}: may be absent. */
    public static NumberPath.OrNull<Nothing, Double> float64() {
        return NOTHING.float64();
    }

    /** Column {@code text}: may be absent. */
    public static StringPath.OrNull<Nothing> text() {
        return NOTHING.text();
    }

    /** Column {@code bytes}: may be absent. */
    public static BytesPath.OrNull<Nothing> bytes() {
        return NOTHING.bytes();
    }

    /** Column {@code also_bytes}: may be absent. */
    public static BytesPath.OrNull<Nothing> alsoBytes() {
        return NOTHING.alsoBytes();
    }

    /** Column {@code uuid}: may be absent. */
    public static ComparablePath.OrNull<Nothing, UUID> uuid() {
        return NOTHING.uuid();
    }

    /** Column {@code decimal}: may be absent. */
    public static NumberPath.OrNull<Nothing, BigDecimal> decimal() {
        return NOTHING.decimal();
    }

    /** Column {@code unsigned63}: may be absent. */
    public static NumberPath.OrNull<Nothing, Long> unsigned63() {
        return NOTHING.unsigned63();
    }

    /** Column {@code unsigned64}: may be absent. */
    public static NumberPath.OrNull<Nothing, BigInteger> unsigned64() {
        return NOTHING.unsigned64();
    }

    /** Column {@code instant}: may be absent. */
    public static ComparablePath.OrNull<Nothing, Instant> instant() {
        return NOTHING.instant();
    }

    /** Column {@code offset_date_time}: may be absent. */
    public static ComparablePath.OrNull<Nothing, OffsetDateTime> offsetDateTime() {
        return NOTHING.offsetDateTime();
    }

    /** Column {@code color}: may be absent. */
    public static EnumPath.OrNull<Nothing, Everything.Color> color() {
        return NOTHING.color();
    }

    /** Column {@code own}. */
    public static StringPath<Nothing> own() {
        return NOTHING.own();
    }

    /** Column {@code optional_bool}: may be absent. */
    public static BooleanPath.OrNull<Nothing> optionalBool() {
        return NOTHING.optionalBool();
    }

    /** Column {@code optional_long}: may be absent. */
    public static NumberPath.OrNull<Nothing, Long> optionalLong() {
        return NOTHING.optionalLong();
    }

    /** Column {@code optional_text}: may be absent. */
    public static StringPath.OrNull<Nothing> optionalText() {
        return NOTHING.optionalText();
    }

    /** Column {@code optional_bytes}: may be absent. */
    public static BytesPath.OrNull<Nothing> optionalBytes() {
        return NOTHING.optionalBytes();
    }

    /** Column {@code optional_uuid}: may be absent. */
    public static ComparablePath.OrNull<Nothing, UUID> optionalUuid() {
        return NOTHING.optionalUuid();
    }

    /** Column {@code optional_unsigned}: may be absent. */
    public static NumberPath.OrNull<Nothing, BigInteger> optionalUnsigned() {
        return NOTHING.optionalUnsigned();
    }

    /** Column {@code optional_date}: may be absent. */
    public static ComparablePath.OrNull<Nothing, LocalDate> optionalDate() {
        return NOTHING.optionalDate();
    }

    /** Column {@code optional_color}: may be absent. */
    public static EnumPath.OrNull<Nothing, Everything.Color> optionalColor() {
        return NOTHING.optionalColor();
    }

    /** Reads one row, its values in the order of the record. */
    public static Nothing read(Row row, int at) {
        return new Nothing(
                row.int64(at),
                row.orNull(at + 1, Row::bool),
                row.orNull(at + 2, Row::int8),
                row.orNull(at + 3, Row::int16),
                row.orNull(at + 4, Row::int32),
                row.orNull(at + 5, Row::int64),
                row.orNull(at + 6, Row::float32),
                row.orNull(at + 7, Row::float64),
                row.orNull(at + 8, Row::text),
                row.orNull(at + 9, Row::bytes),
                row.orNull(at + 10, Row::bytes),
                row.orNull(at + 11, Row::uuid),
                row.orNull(at + 12, Row::decimal),
                row.orNull(at + 13, Row::int64),
                row.orNull(at + 14, Row::uint64),
                row.orNull(at + 15, Row::instant),
                row.orNull(at + 16, Row::offsetDateTime),
                row.orNull(at + 17, (r, i) -> r.enumeration(i, Everything.Color::valueOf)),
                row.text(at + 18),
                row.optional(at + 19, Row::bool),
                row.optional(at + 20, Row::int64),
                row.optional(at + 21, Row::text),
                row.optional(at + 22, Row::bytes),
                row.optional(at + 23, Row::uuid),
                row.optional(at + 24, Row::uint64),
                row.optional(at + 25, Row::date),
                row.optional(at + 26, (r, i) -> r.enumeration(i, Everything.Color::valueOf)));
    }

    private static @Nullable Object[] values(Nothing nothing) {
        return new @Nullable Object[] {
                nothing.id(),
                nothing.bool(),
                nothing.int8(),
                nothing.int16(),
                nothing.int32(),
                nothing.int64(),
                nothing.float32(),
                nothing.float64(),
                nothing.text(),
                nothing.bytes(),
                nothing.alsoBytes(),
                nothing.uuid(),
                nothing.decimal(),
                nothing.unsigned63(),
                nothing.unsigned64(),
                nothing.instant(),
                nothing.offsetDateTime(),
                nothing.color(),
                nothing.own(),
                nothing.optionalBool().orElse(null),
                nothing.optionalLong().orElse(null),
                nothing.optionalText().orElse(null),
                nothing.optionalBytes().orElse(null),
                nothing.optionalUuid().orElse(null),
                nothing.optionalUnsigned().orElse(null),
                nothing.optionalDate().orElse(null),
                nothing.optionalColor().orElse(null)};
    }

    /** The paths of one nothing, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Nothing> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Column {@code bool}: may be absent. */
        public BooleanPath.OrNull<R> bool() {
            return new BooleanPath.OrNull<>(at("bool"));
        }

        /** Column {@code int8}: may be absent. */
        public NumberPath.OrNull<R, Byte> int8() {
            return new NumberPath.OrNull<>(at("int8"));
        }

        /** Column {@code int16}: may be absent. */
        public NumberPath.OrNull<R, Short> int16() {
            return new NumberPath.OrNull<>(at("int16"));
        }

        /** Column {@code int32}: may be absent. */
        public NumberPath.OrNull<R, Integer> int32() {
            return new NumberPath.OrNull<>(at("int32"));
        }

        /** Column {@code int64}: may be absent. */
        public NumberPath.OrNull<R, Long> int64() {
            return new NumberPath.OrNull<>(at("int64"));
        }

        /** Column {@code float32}: may be absent. */
        public NumberPath.OrNull<R, Float> float32() {
            return new NumberPath.OrNull<>(at("float32"));
        }

        /** Column {@code float64}: may be absent. */
        public NumberPath.OrNull<R, Double> float64() {
            return new NumberPath.OrNull<>(at("float64"));
        }

        /** Column {@code text}: may be absent. */
        public StringPath.OrNull<R> text() {
            return new StringPath.OrNull<>(at("text"));
        }

        /** Column {@code bytes}: may be absent. */
        public BytesPath.OrNull<R> bytes() {
            return new BytesPath.OrNull<>(at("bytes"));
        }

        /** Column {@code also_bytes}: may be absent. */
        public BytesPath.OrNull<R> alsoBytes() {
            return new BytesPath.OrNull<>(at("alsoBytes"));
        }

        /** Column {@code uuid}: may be absent. */
        public ComparablePath.OrNull<R, UUID> uuid() {
            return new ComparablePath.OrNull<>(at("uuid"));
        }

        /** Column {@code decimal}: may be absent. */
        public NumberPath.OrNull<R, BigDecimal> decimal() {
            return new NumberPath.OrNull<>(at("decimal"));
        }

        /** Column {@code unsigned63}: may be absent. */
        public NumberPath.OrNull<R, Long> unsigned63() {
            return new NumberPath.OrNull<>(at("unsigned63"));
        }

        /** Column {@code unsigned64}: may be absent. */
        public NumberPath.OrNull<R, BigInteger> unsigned64() {
            return new NumberPath.OrNull<>(at("unsigned64"));
        }

        /** Column {@code instant}: may be absent. */
        public ComparablePath.OrNull<R, Instant> instant() {
            return new ComparablePath.OrNull<>(at("instant"));
        }

        /** Column {@code offset_date_time}: may be absent. */
        public ComparablePath.OrNull<R, OffsetDateTime> offsetDateTime() {
            return new ComparablePath.OrNull<>(at("offsetDateTime"));
        }

        /** Column {@code color}: may be absent. */
        public EnumPath.OrNull<R, Everything.Color> color() {
            return new EnumPath.OrNull<>(at("color"), Everything.Color::valueOf);
        }

        /** Column {@code own}. */
        public StringPath<R> own() {
            return new StringPath<>(at("own"));
        }

        /** Column {@code optional_bool}: may be absent. */
        public BooleanPath.OrNull<R> optionalBool() {
            return new BooleanPath.OrNull<>(at("optionalBool"));
        }

        /** Column {@code optional_long}: may be absent. */
        public NumberPath.OrNull<R, Long> optionalLong() {
            return new NumberPath.OrNull<>(at("optionalLong"));
        }

        /** Column {@code optional_text}: may be absent. */
        public StringPath.OrNull<R> optionalText() {
            return new StringPath.OrNull<>(at("optionalText"));
        }

        /** Column {@code optional_bytes}: may be absent. */
        public BytesPath.OrNull<R> optionalBytes() {
            return new BytesPath.OrNull<>(at("optionalBytes"));
        }

        /** Column {@code optional_uuid}: may be absent. */
        public ComparablePath.OrNull<R, UUID> optionalUuid() {
            return new ComparablePath.OrNull<>(at("optionalUuid"));
        }

        /** Column {@code optional_unsigned}: may be absent. */
        public NumberPath.OrNull<R, BigInteger> optionalUnsigned() {
            return new NumberPath.OrNull<>(at("optionalUnsigned"));
        }

        /** Column {@code optional_date}: may be absent. */
        public ComparablePath.OrNull<R, LocalDate> optionalDate() {
            return new ComparablePath.OrNull<>(at("optionalDate"));
        }

        /** Column {@code optional_color}: may be absent. */
        public EnumPath.OrNull<R, Everything.Color> optionalColor() {
            return new EnumPath.OrNull<>(at("optionalColor"), Everything.Color::valueOf);
        }
    }

    /** Several nothings, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Nothing, Path<Nothing>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        @Override
        protected Path<Nothing> one() {
            return NOTHING;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Nothings to read, change or delete. */
    public static class Query extends QueryBuilder<Nothing, Path<Nothing>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Nothing> root() {
            return NOTHING;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The nothings of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new nothing in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new nothing in this relation for each of these values, in one statement. */
        public <V> CreateMany<Nothing> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Nothing... nothings) {
            return Link.link(draft(), (Object[]) nothings);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Nothing... nothings) {
            return Link.unlink(draft(), (Object[]) nothings);
        }
    }

    /** Where {@code own} is still to be given. */
    public interface NeedsOwn {
        /** Column {@code own}. */
        Create own(String own);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Nothing, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code bool}: may be absent. */
        public S bool(@Nullable Boolean bool) {
            return set("bool", bool);
        }

        /** Column {@code int8}: may be absent. */
        public S int8(@Nullable Byte int8) {
            return set("int8", int8);
        }

        /** Column {@code int16}: may be absent. */
        public S int16(@Nullable Short int16) {
            return set("int16", int16);
        }

        /** Column {@code int32}: may be absent. */
        public S int32(@Nullable Integer int32) {
            return set("int32", int32);
        }

        /** Column {@code int64}: may be absent. */
        public S int64(@Nullable Long int64) {
            return set("int64", int64);
        }

        /** Column {@code float32}: may be absent. */
        public S float32(@Nullable Float float32) {
            return set("float32", float32);
        }

        /** Column {@code float64}: may be absent. */
        public S float64(@Nullable Double float64) {
            return set("float64", float64);
        }

        /** Column {@code text}: may be absent. */
        public S text(@Nullable String text) {
            return set("text", text);
        }

        /** Column {@code bytes}: may be absent. */
        public S bytes(byte @Nullable [] bytes) {
            return set("bytes", bytes);
        }

        /** Column {@code also_bytes}: may be absent. */
        public S alsoBytes(byte @Nullable [] alsoBytes) {
            return set("alsoBytes", alsoBytes);
        }

        /** Column {@code uuid}: may be absent. */
        public S uuid(@Nullable UUID uuid) {
            return set("uuid", uuid);
        }

        /** Column {@code decimal}: may be absent. */
        public S decimal(@Nullable BigDecimal decimal) {
            return set("decimal", decimal);
        }

        /** Column {@code unsigned63}: may be absent. */
        public S unsigned63(@Nullable Long unsigned63) {
            return set("unsigned63", unsigned63);
        }

        /** Column {@code unsigned64}: may be absent. */
        public S unsigned64(@Nullable BigInteger unsigned64) {
            return set("unsigned64", unsigned64);
        }

        /** Column {@code instant}: may be absent. */
        public S instant(@Nullable Instant instant) {
            return set("instant", instant);
        }

        /** Column {@code offset_date_time}: may be absent. */
        public S offsetDateTime(@Nullable OffsetDateTime offsetDateTime) {
            return set("offsetDateTime", offsetDateTime);
        }

        /** Column {@code color}: may be absent. */
        public S color(Everything. @Nullable Color color) {
            return set("color", color);
        }

        /** Column {@code own}. */
        public S own(String own) {
            return set("own", own);
        }

        /** Column {@code optional_bool}: may be absent. */
        public S optionalBool(@Nullable Boolean optionalBool) {
            return set("optionalBool", optionalBool);
        }

        /** Column {@code optional_long}: may be absent. */
        public S optionalLong(@Nullable Long optionalLong) {
            return set("optionalLong", optionalLong);
        }

        /** Column {@code optional_text}: may be absent. */
        public S optionalText(@Nullable String optionalText) {
            return set("optionalText", optionalText);
        }

        /** Column {@code optional_bytes}: may be absent. */
        public S optionalBytes(byte @Nullable [] optionalBytes) {
            return set("optionalBytes", optionalBytes);
        }

        /** Column {@code optional_uuid}: may be absent. */
        public S optionalUuid(@Nullable UUID optionalUuid) {
            return set("optionalUuid", optionalUuid);
        }

        /** Column {@code optional_unsigned}: may be absent. */
        public S optionalUnsigned(@Nullable BigInteger optionalUnsigned) {
            return set("optionalUnsigned", optionalUnsigned);
        }

        /** Column {@code optional_date}: may be absent. */
        public S optionalDate(@Nullable LocalDate optionalDate) {
            return set("optionalDate", optionalDate);
        }

        /** Column {@code optional_color}: may be absent. */
        public S optionalColor(Everything. @Nullable Color optionalColor) {
            return set("optionalColor", optionalColor);
        }
    }

    /** A new nothing. */
    public static final class Create extends Values<Nothing, Create> implements NeedsOwn {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(long id) {
            return set("id", id);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Nothing}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> int8(
                Function<NumberPath.OrNull<Nothing, Byte>, Expression<Nothing, Byte>> change) {
            return set("int8", change.apply(NOTHING.int8()));
        }

        /** From what is stored. */
        public Update<A> int16(
                Function<NumberPath.OrNull<Nothing, Short>, Expression<Nothing, Short>> change) {
            return set("int16", change.apply(NOTHING.int16()));
        }

        /** From what is stored. */
        public Update<A> int32(
                Function<NumberPath.OrNull<Nothing, Integer>, Expression<Nothing, Integer>> change) {
            return set("int32", change.apply(NOTHING.int32()));
        }

        /** From what is stored. */
        public Update<A> int64(
                Function<NumberPath.OrNull<Nothing, Long>, Expression<Nothing, Long>> change) {
            return set("int64", change.apply(NOTHING.int64()));
        }

        /** From what is stored. */
        public Update<A> float32(
                Function<NumberPath.OrNull<Nothing, Float>, Expression<Nothing, Float>> change) {
            return set("float32", change.apply(NOTHING.float32()));
        }

        /** From what is stored. */
        public Update<A> float64(
                Function<NumberPath.OrNull<Nothing, Double>, Expression<Nothing, Double>> change) {
            return set("float64", change.apply(NOTHING.float64()));
        }

        /** From what is stored. */
        public Update<A> decimal(
                Function<NumberPath.OrNull<Nothing, BigDecimal>, Expression<Nothing, BigDecimal>> change) {
            return set("decimal", change.apply(NOTHING.decimal()));
        }

        /** From what is stored. */
        public Update<A> unsigned63(
                Function<NumberPath.OrNull<Nothing, Long>, Expression<Nothing, Long>> change) {
            return set("unsigned63", change.apply(NOTHING.unsigned63()));
        }

        /** From what is stored. */
        public Update<A> unsigned64(
                Function<NumberPath.OrNull<Nothing, BigInteger>, Expression<Nothing, BigInteger>> change) {
            return set("unsigned64", change.apply(NOTHING.unsigned64()));
        }

        /** From what is stored. */
        public Update<A> optionalLong(
                Function<NumberPath.OrNull<Nothing, Long>, Expression<Nothing, Long>> change) {
            return set("optionalLong", change.apply(NOTHING.optionalLong()));
        }

        /** From what is stored. */
        public Update<A> optionalUnsigned(
                Function<NumberPath.OrNull<Nothing, BigInteger>, Expression<Nothing, BigInteger>> change) {
            return set("optionalUnsigned", change.apply(NOTHING.optionalUnsigned()));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
