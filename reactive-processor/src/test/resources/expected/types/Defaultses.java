package types;

import dev.sippet.annotation.Generated;
import dev.sippet.query.BooleanPath;
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
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Defaults}. */
@Generated("dev.sippet.processor")
public final class Defaultses {
    /** The schema of {@link Defaults}. */
    public static final Model<Defaults> MODEL = Model.of(Defaults.class, "defaultses", Defaultses::read)
            .field(Field.of("id", Type.INT64).onCreate(Defaults::nextId))
            .field(Field.of("bool", Type.BOOL).onCreate(() -> true))
            .field(Field.of("int8", Type.INT8).onCreate(() -> (byte) -1))
            .field(Field.of("int16", Type.INT16).onCreate(() -> (short) -1))
            .field(Field.of("int32", Type.INT32).onCreate(() -> -1))
            .field(Field.of("int64", Type.INT64).onCreate(() -> -1L))
            .field(Field.of("float32", Type.FLOAT32).onCreate(() -> 1.5F))
            .field(Field.of("float64", Type.FLOAT64).onCreate(() -> -1.5))
            .field(Field.of("empty", Type.TEXT).onCreate(() -> ""))
            .field(Field.of("text", Type.TEXT).onCreate(() -> "say \"hi\" for $1"))
            .field(Field.of("uuid", Type.UUID).onCreate(() -> UUID.fromString("00000000-0000-0000-0000-000000000001")))
            .field(Field.of("decimal", Type.decimal(38, 10)).onCreate(() -> new BigDecimal("12.50")))
            .field(Field.of("unsigned64", Type.UINT64).onCreate(() -> new BigInteger("18446744073709551615")))
            .field(Field.of("instant", Type.INSTANT).onCreate(() -> Instant.parse("2026-01-31T12:00:00Z")))
            .field(Field.of("date", Type.DATE).onCreate(() -> LocalDate.parse("2026-01-31")))
            .field(Field.of("time", Type.TIME).onCreate(() -> LocalTime.parse("12:00")))
            .field(Field.of("dateTime", Type.DATETIME).onCreate(() -> LocalDateTime.parse("2026-01-31T12:00")))
            .field(Field.of("offsetDateTime", Type.OFFSET_DATETIME).onCreate(() -> OffsetDateTime.parse("2026-01-31T12:00+01:00")))
            .field(Field.of("color", Type.enumeration("RED", "GREEN")).onCreate(() -> Everything.Color.GREEN))
            .field(Field.of("nowTime", Type.TIME).onCreate(() -> LocalTime.now(ZoneOffset.UTC)))
            .field(Field.of("nowDateTime", Type.DATETIME).onCreate(() -> LocalDateTime.now(ZoneOffset.UTC)).onUpdate(() -> LocalDateTime.now(ZoneOffset.UTC)))
            .field(Field.of("changing", Type.INT32).onCreate(() -> 1).onUpdate(Defaults::two))
            .field(Field.of("day", Type.DATE).onCreate(() -> LocalDate.now(ZoneOffset.UTC)).onUpdate(() -> LocalDate.now(ZoneOffset.UTC)))
            .field(Field.of("createdAt", Type.INSTANT).onCreate(Instant::now))
            .field(Field.of("updatedAt", Type.OFFSET_DATETIME).onCreate(() -> OffsetDateTime.now(ZoneOffset.UTC)).onUpdate(() -> OffsetDateTime.now(ZoneOffset.UTC)))
            .field(Field.of("maybe", Type.INT32).orNull().onCreate(() -> 7))
            .field(Field.of("nick", Type.TEXT).column("nick_name").onCreate(Defaults::nobody))
            .values(Defaultses::values)
            .companion("Defaultses")
            .key("id")
            .index(Index.of("nick").named("by_nick"))
            .index(Index.of("text", "int32"))
            .index(Index.unique("date", "time").named("when"))
            .build();

    private static final Path<Defaults> DEFAULTS = new Path<>(Location.of(MODEL));

    private Defaultses() {}

    /** A new defaults; {@code exec} appears once it has all it needs. */
    public static Create create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new defaultses in one statement, answered in the same order. */
    public static CreateMany<Defaults> createMany(Collection<Create> defaultses) {
        return new CreateMany<>(Draft.create(MODEL), defaultses);
    }

    /** New defaultses that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Defaults, Create> createAll(Flux<Create> defaultses) {
        return new CreateAll<>(Draft.create(MODEL), defaultses);
    }

    /** Every defaults. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Defaults> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one defaults. */
    public static Query filter(Function<Path<Defaults>, Condition<Defaults>> condition) {
        return all().filter(condition);
    }

    /** The defaults with this id; {@code RecordNotFound} if there is none. */
    public static One<Defaults> getById(long id) {
        return new One<>(byId(id));
    }

    /** The defaults with this id, or empty. */
    public static Maybe<Defaults> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the defaults with this id; {@code RecordNotFound} if there is none. */
    public static Update<Defaults> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the defaults with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new defaults, or brings the one with this id up to date. */
    public static Upsert<Defaults, Create, Update<Defaults>> upsertById(Create defaults) {
        return Upsert.by(defaults, Create::new, Update::new, "id");
    }

    /** The same for defaultses that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Defaults, Create, Update<Defaults>> upsertAllById(
            Flux<Create> defaultses) {
        return UpsertAll.by(Draft.create(MODEL), defaultses, Update::new, "id");
    }

    /** The defaults with this date and time; {@code RecordNotFound} if there is none. */
    public static One<Defaults> getByDateAndTime(LocalDate date, LocalTime time) {
        return new One<>(byDateAndTime(date, time));
    }

    /** The defaults with this date and time, or empty. */
    public static Maybe<Defaults> findByDateAndTime(LocalDate date, LocalTime time) {
        return new Maybe<>(byDateAndTime(date, time));
    }

    /** Changes the defaults with this date and time; {@code RecordNotFound} if there is none. */
    public static Update<Defaults> updateByDateAndTime(LocalDate date, LocalTime time) {
        return new Update<>(byDateAndTime(date, time).updateOne());
    }

    /** Deletes the defaults with this date and time; false if there is none. */
    public static Delete<Boolean> deleteByDateAndTime(LocalDate date, LocalTime time) {
        return Delete.one(byDateAndTime(date, time));
    }

    /** Stores a new defaults, or brings the one with this date and time up to date. */
    public static Upsert<Defaults, Create, Update<Defaults>> upsertByDateAndTime(Create defaults) {
        return Upsert.by(defaults, Create::new, Update::new, "date", "time");
    }

    /** The same for defaultses that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Defaults, Create, Update<Defaults>> upsertAllByDateAndTime(
            Flux<Create> defaultses) {
        return UpsertAll.by(Draft.create(MODEL), defaultses, Update::new, "date", "time");
    }

    /** The defaultses with this nick. */
    public static Query filterByNick(String nick) {
        return filter(DEFAULTS.nick().eq(nick));
    }

    /** The defaultses with this text. */
    public static Query filterByText(String text) {
        return filter(DEFAULTS.text().eq(text));
    }

    /** The defaultses with this text and int32. */
    public static Query filterByTextAndInt32(String text, int int32) {
        return filter(DEFAULTS.text().eq(text).and(DEFAULTS.int32().eq(int32)));
    }

    /** The defaultses with this date. */
    public static Query filterByDate(LocalDate date) {
        return filter(DEFAULTS.date().eq(date));
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(DEFAULTS.id().eq(id));
    }

    private static Draft byDateAndTime(LocalDate date, LocalTime time) {
        return Draft.query(MODEL).where(DEFAULTS.date().eq(date)).where(DEFAULTS.time().eq(time));
    }

    private static Draft of(Defaults defaults) {
        return byId(defaults.id());
    }

    /** Changes this defaults; answers the fresh record. */
    public static Update<Defaults> update(Defaults defaults) {
        return new Update<>(of(defaults).updateOne());
    }

    /** Deletes this defaults; false if it was gone. */
    public static Delete<Boolean> delete(Defaults defaults) {
        return Delete.one(of(defaults));
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Defaults, Long> id() {
        return DEFAULTS.id();
    }

    /** Column {@code bool}. */
    public static BooleanPath<Defaults> bool() {
        return DEFAULTS.bool();
    }

    /** Column {@code int8}. */
    public static NumberPath<Defaults, Byte> int8() {
        return DEFAULTS.int8();
    }

    /** Column {@code int16}. */
    public static NumberPath<Defaults, Short> int16() {
        return DEFAULTS.int16();
    }

    /** Column {@code int32}. */
    public static NumberPath<Defaults, Integer> int32() {
        return DEFAULTS.int32();
    }

    /** Column {@code int64}. */
    public static NumberPath<Defaults, Long> int64() {
        return DEFAULTS.int64();
    }

    /** Column {@code float32}. */
    public static NumberPath<Defaults, Float> float32() {
        return DEFAULTS.float32();
    }

    /** Column {@code float64}. */
    public static NumberPath<Defaults, Double> float64() {
        return DEFAULTS.float64();
    }

    /** Column {@code empty}. */
    public static StringPath<Defaults> empty() {
        return DEFAULTS.empty();
    }

    /** Column {@code text}. */
    public static StringPath<Defaults> text() {
        return DEFAULTS.text();
    }

    /** Column {@code uuid}. */
    public static ComparablePath<Defaults, UUID> uuid() {
        return DEFAULTS.uuid();
    }

    /** Column {@code decimal}. */
    public static NumberPath<Defaults, BigDecimal> decimal() {
        return DEFAULTS.decimal();
    }

    /** Column {@code unsigned64}. */
    public static NumberPath<Defaults, BigInteger> unsigned64() {
        return DEFAULTS.unsigned64();
    }

    /** Column {@code instant}. */
    public static ComparablePath<Defaults, Instant> instant() {
        return DEFAULTS.instant();
    }

    /** Column {@code date}. */
    public static ComparablePath<Defaults, LocalDate> date() {
        return DEFAULTS.date();
    }

    /** Column {@code time}. */
    public static ComparablePath<Defaults, LocalTime> time() {
        return DEFAULTS.time();
    }

    /** Column {@code date_time}. */
    public static ComparablePath<Defaults, LocalDateTime> dateTime() {
        return DEFAULTS.dateTime();
    }

    /** Column {@code offset_date_time}. */
    public static ComparablePath<Defaults, OffsetDateTime> offsetDateTime() {
        return DEFAULTS.offsetDateTime();
    }

    /** Column {@code color}. */
    public static EnumPath<Defaults, Everything.Color> color() {
        return DEFAULTS.color();
    }

    /** Column {@code now_time}. */
    public static ComparablePath<Defaults, LocalTime> nowTime() {
        return DEFAULTS.nowTime();
    }

    /** Column {@code now_date_time}. */
    public static ComparablePath<Defaults, LocalDateTime> nowDateTime() {
        return DEFAULTS.nowDateTime();
    }

    /** Column {@code changing}. */
    public static NumberPath<Defaults, Integer> changing() {
        return DEFAULTS.changing();
    }

    /** Column {@code day}. */
    public static ComparablePath<Defaults, LocalDate> day() {
        return DEFAULTS.day();
    }

    /** Column {@code created_at}. */
    public static ComparablePath<Defaults, Instant> createdAt() {
        return DEFAULTS.createdAt();
    }

    /** Column {@code updated_at}. */
    public static ComparablePath<Defaults, OffsetDateTime> updatedAt() {
        return DEFAULTS.updatedAt();
    }

    /** Column {@code maybe}: may be absent. */
    public static NumberPath.OrNull<Defaults, Integer> maybe() {
        return DEFAULTS.maybe();
    }

    /** Column {@code nick_name}: indexed. */
    public static StringPath<Defaults> nick() {
        return DEFAULTS.nick();
    }

    /** Reads one row, its values in the order of the record. */
    public static Defaults read(Row row, int at) {
        return new Defaults(
                row.int64(at),
                row.bool(at + 1),
                row.int8(at + 2),
                row.int16(at + 3),
                row.int32(at + 4),
                row.int64(at + 5),
                row.float32(at + 6),
                row.float64(at + 7),
                row.text(at + 8),
                row.text(at + 9),
                row.uuid(at + 10),
                row.decimal(at + 11),
                row.uint64(at + 12),
                row.instant(at + 13),
                row.date(at + 14),
                row.time(at + 15),
                row.dateTime(at + 16),
                row.offsetDateTime(at + 17),
                row.enumeration(at + 18, Everything.Color::valueOf),
                row.time(at + 19),
                row.dateTime(at + 20),
                row.int32(at + 21),
                row.date(at + 22),
                row.instant(at + 23),
                row.offsetDateTime(at + 24),
                row.orNull(at + 25, Row::int32),
                row.text(at + 26));
    }

    private static @Nullable Object[] values(Defaults defaults) {
        return new @Nullable Object[] {
                defaults.id(),
                defaults.bool(),
                defaults.int8(),
                defaults.int16(),
                defaults.int32(),
                defaults.int64(),
                defaults.float32(),
                defaults.float64(),
                defaults.empty(),
                defaults.text(),
                defaults.uuid(),
                defaults.decimal(),
                defaults.unsigned64(),
                defaults.instant(),
                defaults.date(),
                defaults.time(),
                defaults.dateTime(),
                defaults.offsetDateTime(),
                defaults.color(),
                defaults.nowTime(),
                defaults.nowDateTime(),
                defaults.changing(),
                defaults.day(),
                defaults.createdAt(),
                defaults.updatedAt(),
                defaults.maybe(),
                defaults.nick()};
    }

    /** The paths of one defaults, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Defaults> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Column {@code bool}. */
        public BooleanPath<R> bool() {
            return new BooleanPath<>(at("bool"));
        }

        /** Column {@code int8}. */
        public NumberPath<R, Byte> int8() {
            return new NumberPath<>(at("int8"));
        }

        /** Column {@code int16}. */
        public NumberPath<R, Short> int16() {
            return new NumberPath<>(at("int16"));
        }

        /** Column {@code int32}. */
        public NumberPath<R, Integer> int32() {
            return new NumberPath<>(at("int32"));
        }

        /** Column {@code int64}. */
        public NumberPath<R, Long> int64() {
            return new NumberPath<>(at("int64"));
        }

        /** Column {@code float32}. */
        public NumberPath<R, Float> float32() {
            return new NumberPath<>(at("float32"));
        }

        /** Column {@code float64}. */
        public NumberPath<R, Double> float64() {
            return new NumberPath<>(at("float64"));
        }

        /** Column {@code empty}. */
        public StringPath<R> empty() {
            return new StringPath<>(at("empty"));
        }

        /** Column {@code text}. */
        public StringPath<R> text() {
            return new StringPath<>(at("text"));
        }

        /** Column {@code uuid}. */
        public ComparablePath<R, UUID> uuid() {
            return new ComparablePath<>(at("uuid"));
        }

        /** Column {@code decimal}. */
        public NumberPath<R, BigDecimal> decimal() {
            return new NumberPath<>(at("decimal"));
        }

        /** Column {@code unsigned64}. */
        public NumberPath<R, BigInteger> unsigned64() {
            return new NumberPath<>(at("unsigned64"));
        }

        /** Column {@code instant}. */
        public ComparablePath<R, Instant> instant() {
            return new ComparablePath<>(at("instant"));
        }

        /** Column {@code date}. */
        public ComparablePath<R, LocalDate> date() {
            return new ComparablePath<>(at("date"));
        }

        /** Column {@code time}. */
        public ComparablePath<R, LocalTime> time() {
            return new ComparablePath<>(at("time"));
        }

        /** Column {@code date_time}. */
        public ComparablePath<R, LocalDateTime> dateTime() {
            return new ComparablePath<>(at("dateTime"));
        }

        /** Column {@code offset_date_time}. */
        public ComparablePath<R, OffsetDateTime> offsetDateTime() {
            return new ComparablePath<>(at("offsetDateTime"));
        }

        /** Column {@code color}. */
        public EnumPath<R, Everything.Color> color() {
            return new EnumPath<>(at("color"), Everything.Color::valueOf);
        }

        /** Column {@code now_time}. */
        public ComparablePath<R, LocalTime> nowTime() {
            return new ComparablePath<>(at("nowTime"));
        }

        /** Column {@code now_date_time}. */
        public ComparablePath<R, LocalDateTime> nowDateTime() {
            return new ComparablePath<>(at("nowDateTime"));
        }

        /** Column {@code changing}. */
        public NumberPath<R, Integer> changing() {
            return new NumberPath<>(at("changing"));
        }

        /** Column {@code day}. */
        public ComparablePath<R, LocalDate> day() {
            return new ComparablePath<>(at("day"));
        }

        /** Column {@code created_at}. */
        public ComparablePath<R, Instant> createdAt() {
            return new ComparablePath<>(at("createdAt"));
        }

        /** Column {@code updated_at}. */
        public ComparablePath<R, OffsetDateTime> updatedAt() {
            return new ComparablePath<>(at("updatedAt"));
        }

        /** Column {@code maybe}: may be absent. */
        public NumberPath.OrNull<R, Integer> maybe() {
            return new NumberPath.OrNull<>(at("maybe"));
        }

        /** Column {@code nick_name}: indexed. */
        public StringPath<R> nick() {
            return new StringPath<>(at("nick"));
        }
    }

    /** Several defaultses, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Defaults, Path<Defaults>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        @Override
        protected Path<Defaults> one() {
            return DEFAULTS;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Defaultses to read, change or delete. */
    public static class Query extends QueryBuilder<Defaults, Path<Defaults>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Defaults> root() {
            return DEFAULTS;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The defaultses of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new defaults in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new defaults in this relation for each of these values, in one statement. */
        public <V> CreateMany<Defaults> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Defaults... defaultses) {
            return Link.link(draft(), (Object[]) defaultses);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Defaults... defaultses) {
            return Link.unlink(draft(), (Object[]) defaultses);
        }
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Defaults, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code bool}. */
        public S bool(boolean bool) {
            return set("bool", bool);
        }

        /** Column {@code int8}. */
        public S int8(byte int8) {
            return set("int8", int8);
        }

        /** Column {@code int16}. */
        public S int16(short int16) {
            return set("int16", int16);
        }

        /** Column {@code int32}. */
        public S int32(int int32) {
            return set("int32", int32);
        }

        /** Column {@code int64}. */
        public S int64(long int64) {
            return set("int64", int64);
        }

        /** Column {@code float32}. */
        public S float32(float float32) {
            return set("float32", float32);
        }

        /** Column {@code float64}. */
        public S float64(double float64) {
            return set("float64", float64);
        }

        /** Column {@code empty}. */
        public S empty(String empty) {
            return set("empty", empty);
        }

        /** Column {@code text}. */
        public S text(String text) {
            return set("text", text);
        }

        /** Column {@code uuid}. */
        public S uuid(UUID uuid) {
            return set("uuid", uuid);
        }

        /** Column {@code decimal}. */
        public S decimal(BigDecimal decimal) {
            return set("decimal", decimal);
        }

        /** Column {@code unsigned64}. */
        public S unsigned64(BigInteger unsigned64) {
            return set("unsigned64", unsigned64);
        }

        /** Column {@code instant}. */
        public S instant(Instant instant) {
            return set("instant", instant);
        }

        /** Column {@code date}. */
        public S date(LocalDate date) {
            return set("date", date);
        }

        /** Column {@code time}. */
        public S time(LocalTime time) {
            return set("time", time);
        }

        /** Column {@code date_time}. */
        public S dateTime(LocalDateTime dateTime) {
            return set("dateTime", dateTime);
        }

        /** Column {@code offset_date_time}. */
        public S offsetDateTime(OffsetDateTime offsetDateTime) {
            return set("offsetDateTime", offsetDateTime);
        }

        /** Column {@code color}. */
        public S color(Everything.Color color) {
            return set("color", color);
        }

        /** Column {@code now_time}. */
        public S nowTime(LocalTime nowTime) {
            return set("nowTime", nowTime);
        }

        /** Column {@code now_date_time}. */
        public S nowDateTime(LocalDateTime nowDateTime) {
            return set("nowDateTime", nowDateTime);
        }

        /** Column {@code changing}. */
        public S changing(int changing) {
            return set("changing", changing);
        }

        /** Column {@code day}. */
        public S day(LocalDate day) {
            return set("day", day);
        }

        /** Column {@code created_at}. */
        public S createdAt(Instant createdAt) {
            return set("createdAt", createdAt);
        }

        /** Column {@code updated_at}. */
        public S updatedAt(OffsetDateTime updatedAt) {
            return set("updatedAt", updatedAt);
        }

        /** Column {@code maybe}: may be absent. */
        public S maybe(@Nullable Integer maybe) {
            return set("maybe", maybe);
        }

        /** Column {@code nick_name}: indexed. */
        public S nick(String nick) {
            return set("nick", nick);
        }
    }

    /** A new defaults. */
    public static final class Create extends Values<Defaults, Create> {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code id}: the key. */
        public Create id(long id) {
            return set("id", id);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Defaults}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> int8(
                Function<NumberPath<Defaults, Byte>, Expression<Defaults, Byte>> change) {
            return set("int8", change.apply(DEFAULTS.int8()));
        }

        /** From what is stored. */
        public Update<A> int16(
                Function<NumberPath<Defaults, Short>, Expression<Defaults, Short>> change) {
            return set("int16", change.apply(DEFAULTS.int16()));
        }

        /** From what is stored. */
        public Update<A> int32(
                Function<NumberPath<Defaults, Integer>, Expression<Defaults, Integer>> change) {
            return set("int32", change.apply(DEFAULTS.int32()));
        }

        /** From what is stored. */
        public Update<A> int64(
                Function<NumberPath<Defaults, Long>, Expression<Defaults, Long>> change) {
            return set("int64", change.apply(DEFAULTS.int64()));
        }

        /** From what is stored. */
        public Update<A> float32(
                Function<NumberPath<Defaults, Float>, Expression<Defaults, Float>> change) {
            return set("float32", change.apply(DEFAULTS.float32()));
        }

        /** From what is stored. */
        public Update<A> float64(
                Function<NumberPath<Defaults, Double>, Expression<Defaults, Double>> change) {
            return set("float64", change.apply(DEFAULTS.float64()));
        }

        /** From what is stored. */
        public Update<A> decimal(
                Function<NumberPath<Defaults, BigDecimal>, Expression<Defaults, BigDecimal>> change) {
            return set("decimal", change.apply(DEFAULTS.decimal()));
        }

        /** From what is stored. */
        public Update<A> unsigned64(
                Function<NumberPath<Defaults, BigInteger>, Expression<Defaults, BigInteger>> change) {
            return set("unsigned64", change.apply(DEFAULTS.unsigned64()));
        }

        /** From what is stored. */
        public Update<A> changing(
                Function<NumberPath<Defaults, Integer>, Expression<Defaults, Integer>> change) {
            return set("changing", change.apply(DEFAULTS.changing()));
        }

        /** From what is stored. */
        public Update<A> maybe(
                Function<NumberPath.OrNull<Defaults, Integer>, Expression<Defaults, Integer>> change) {
            return set("maybe", change.apply(DEFAULTS.maybe()));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
