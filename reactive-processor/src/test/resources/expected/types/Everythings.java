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
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Everything}. */
@Generated("dev.sippet.processor")
public final class Everythings {
    /** The schema of {@link Everything}. */
    public static final Model<Everything> MODEL = Model.of(Everything.class, "everythings", Everythings::read)
            .field(Field.of("id", Type.UUID).auto(Auto.UUID_V4))
            .field(Field.of("bool", Type.BOOL))
            .field(Field.of("int8", Type.INT8))
            .field(Field.of("int16", Type.INT16))
            .field(Field.of("int32", Type.INT32))
            .field(Field.of("int64", Type.INT64))
            .field(Field.of("float32", Type.FLOAT32))
            .field(Field.of("float64", Type.FLOAT64))
            .field(Field.of("boxedBool", Type.BOOL))
            .field(Field.of("boxedInt", Type.INT32))
            .field(Field.of("boxedDouble", Type.FLOAT64))
            .field(Field.of("text", Type.TEXT))
            .field(Field.of("shortText", Type.text(20)))
            .field(Field.of("bytes", Type.BYTES))
            .field(Field.of("hash", Type.bytes(16)))
            .field(Field.of("uuid", Type.UUID))
            .field(Field.of("decimal", Type.decimal(38, 10)))
            .field(Field.of("price", Type.decimal(8, 2)))
            .field(Field.of("unsigned8", Type.unsigned(Type.INT8)))
            .field(Field.of("unsigned16", Type.unsigned(Type.INT16)))
            .field(Field.of("unsigned32", Type.unsigned(Type.INT32)))
            .field(Field.of("unsigned63", Type.unsigned(Type.INT64)))
            .field(Field.of("unsigned64", Type.UINT64))
            .field(Field.of("instant", Type.INSTANT))
            .field(Field.of("date", Type.DATE))
            .field(Field.of("time", Type.TIME))
            .field(Field.of("dateTime", Type.DATETIME))
            .field(Field.of("offsetDateTime", Type.OFFSET_DATETIME))
            .field(Field.of("color", Type.enumeration("RED", "GREEN")))
            .values(Everythings::values)
            .key("id")
            .build();

    private static final Path<Everything> EVERYTHING = new Path<>(Location.of(MODEL));

    private Everythings() {}

    /** A new everything; {@code exec} appears once it has all it needs. */
    public static NeedsBool create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new everythings in one statement, answered in the same order. */
    public static CreateMany<Everything> createMany(Collection<Create> everythings) {
        return new CreateMany<>(Draft.create(MODEL), everythings);
    }

    /** New everythings that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Everything, Create> createAll(Flux<Create> everythings) {
        return new CreateAll<>(Draft.create(MODEL), everythings);
    }

    /** Every everything. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Everything> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one everything. */
    public static Query filter(Function<Path<Everything>, Condition<Everything>> condition) {
        return all().filter(condition);
    }

    /** The everything with this id; {@code RecordNotFound} if there is none. */
    public static One<Everything> getById(UUID id) {
        return new One<>(byId(id));
    }

    /** The everything with this id, or empty. */
    public static Maybe<Everything> findById(UUID id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the everything with this id; {@code RecordNotFound} if there is none. */
    public static Update<Everything> updateById(UUID id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the everything with this id; false if there is none. */
    public static Delete<Boolean> deleteById(UUID id) {
        return Delete.one(byId(id));
    }

    /** Stores a new everything, or brings the one with this id up to date. */
    public static Upsert<Everything, Create, Update<Everything>> upsertById(Create everything) {
        return Upsert.by(everything, Create::new, Update::new, "id");
    }

    /** The same for everythings that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Everything, Create, Update<Everything>> upsertAllById(
            Flux<Create> everythings) {
        return UpsertAll.by(Draft.create(MODEL), everythings, Update::new, "id");
    }

    private static Draft byId(UUID id) {
        return Draft.query(MODEL).where(EVERYTHING.id().eq(id));
    }

    private static Draft of(Everything everything) {
        return byId(everything.id());
    }

    /** Changes this everything; answers the fresh record. */
    public static Update<Everything> update(Everything everything) {
        return new Update<>(of(everything).updateOne());
    }

    /** Deletes this everything; false if it was gone. */
    public static Delete<Boolean> delete(Everything everything) {
        return Delete.one(of(everything));
    }

    /** Column {@code id}: the key. */
    public static ComparablePath<Everything, UUID> id() {
        return EVERYTHING.id();
    }

    /** Column {@code bool}. */
    public static BooleanPath<Everything> bool() {
        return EVERYTHING.bool();
    }

    /** Column {@code int8}. */
    public static NumberPath<Everything, Byte> int8() {
        return EVERYTHING.int8();
    }

    /** Column {@code int16}. */
    public static NumberPath<Everything, Short> int16() {
        return EVERYTHING.int16();
    }

    /** Column {@code int32}. */
    public static NumberPath<Everything, Integer> int32() {
        return EVERYTHING.int32();
    }

    /** Column {@code int64}. */
    public static NumberPath<Everything, Long> int64() {
        return EVERYTHING.int64();
    }

    /** Column {@code float32}. */
    public static NumberPath<Everything, Float> float32() {
        return EVERYTHING.float32();
    }

    /** Column {@code float64}. */
    public static NumberPath<Everything, Double> float64() {
        return EVERYTHING.float64();
    }

    /** Column {@code boxed_bool}. */
    public static BooleanPath<Everything> boxedBool() {
        return EVERYTHING.boxedBool();
    }

    /** Column {@code boxed_int}. */
    public static NumberPath<Everything, Integer> boxedInt() {
        return EVERYTHING.boxedInt();
    }

    /** Column {@code boxed_double}. */
    public static NumberPath<Everything, Double> boxedDouble() {
        return EVERYTHING.boxedDouble();
    }

    /** Column {@code text}. */
    public static StringPath<Everything> text() {
        return EVERYTHING.text();
    }

    /** Column {@code short_text}. */
    public static StringPath<Everything> shortText() {
        return EVERYTHING.shortText();
    }

    /** Column {@code bytes}. */
    public static BytesPath<Everything> bytes() {
        return EVERYTHING.bytes();
    }

    /** Column {@code hash}. */
    public static BytesPath<Everything> hash() {
        return EVERYTHING.hash();
    }

    /** Column {@code uuid}. */
    public static ComparablePath<Everything, UUID> uuid() {
        return EVERYTHING.uuid();
    }

    /** Column {@code decimal}. */
    public static NumberPath<Everything, BigDecimal> decimal() {
        return EVERYTHING.decimal();
    }

    /** Column {@code price}. */
    public static NumberPath<Everything, BigDecimal> price() {
        return EVERYTHING.price();
    }

    /** Column {@code unsigned8}. */
    public static NumberPath<Everything, Byte> unsigned8() {
        return EVERYTHING.unsigned8();
    }

    /** Column {@code unsigned16}. */
    public static NumberPath<Everything, Short> unsigned16() {
        return EVERYTHING.unsigned16();
    }

    /** Column {@code unsigned32}. */
    public static NumberPath<Everything, Integer> unsigned32() {
        return EVERYTHING.unsigned32();
    }

    /** Column {@code unsigned63}. */
    public static NumberPath<Everything, Long> unsigned63() {
        return EVERYTHING.unsigned63();
    }

    /** Column {@code unsigned64}. */
    public static NumberPath<Everything, BigInteger> unsigned64() {
        return EVERYTHING.unsigned64();
    }

    /** Column {@code instant}. */
    public static ComparablePath<Everything, Instant> instant() {
        return EVERYTHING.instant();
    }

    /** Column {@code date}. */
    public static ComparablePath<Everything, LocalDate> date() {
        return EVERYTHING.date();
    }

    /** Column {@code time}. */
    public static ComparablePath<Everything, LocalTime> time() {
        return EVERYTHING.time();
    }

    /** Column {@code date_time}. */
    public static ComparablePath<Everything, LocalDateTime> dateTime() {
        return EVERYTHING.dateTime();
    }

    /** Column {@code offset_date_time}. */
    public static ComparablePath<Everything, OffsetDateTime> offsetDateTime() {
        return EVERYTHING.offsetDateTime();
    }

    /** Column {@code color}. */
    public static EnumPath<Everything, Everything.Color> color() {
        return EVERYTHING.color();
    }

    /** Reads one row, its values in the order of the record. */
    public static Everything read(Row row, int at) {
        return new Everything(
                row.uuid(at),
                row.bool(at + 1),
                row.int8(at + 2),
                row.int16(at + 3),
                row.int32(at + 4),
                row.int64(at + 5),
                row.float32(at + 6),
                row.float64(at + 7),
                row.bool(at + 8),
                row.int32(at + 9),
                row.float64(at + 10),
                row.text(at + 11),
                row.text(at + 12),
                row.bytes(at + 13),
                row.bytes(at + 14),
                row.uuid(at + 15),
                row.decimal(at + 16),
                row.decimal(at + 17),
                row.int8(at + 18),
                row.int16(at + 19),
                row.int32(at + 20),
                row.int64(at + 21),
                row.uint64(at + 22),
                row.instant(at + 23),
                row.date(at + 24),
                row.time(at + 25),
                row.dateTime(at + 26),
                row.offsetDateTime(at + 27),
                row.enumeration(at + 28, Everything.Color::valueOf));
    }

    private static @Nullable Object[] values(Everything everything) {
        return new @Nullable Object[] {
                everything.id(),
                everything.bool(),
                everything.int8(),
                everything.int16(),
                everything.int32(),
                everything.int64(),
                everything.float32(),
                everything.float64(),
                everything.boxedBool(),
                everything.boxedInt(),
                everything.boxedDouble(),
                everything.text(),
                everything.shortText(),
                everything.bytes(),
                everything.hash(),
                everything.uuid(),
                everything.decimal(),
                everything.price(),
                everything.unsigned8(),
                everything.unsigned16(),
                everything.unsigned32(),
                everything.unsigned63(),
                everything.unsigned64(),
                everything.instant(),
                everything.date(),
                everything.time(),
                everything.dateTime(),
                everything.offsetDateTime(),
                everything.color()};
    }

    /** The paths of one everything, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Everything> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public ComparablePath<R, UUID> id() {
            return new ComparablePath<>(at("id"));
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

        /** Column {@code boxed_bool}. */
        public BooleanPath<R> boxedBool() {
            return new BooleanPath<>(at("boxedBool"));
        }

        /** Column {@code boxed_int}. */
        public NumberPath<R, Integer> boxedInt() {
            return new NumberPath<>(at("boxedInt"));
        }

        /** Column {@code boxed_double}. */
        public NumberPath<R, Double> boxedDouble() {
            return new NumberPath<>(at("boxedDouble"));
        }

        /** Column {@code text}. */
        public StringPath<R> text() {
            return new StringPath<>(at("text"));
        }

        /** Column {@code short_text}. */
        public StringPath<R> shortText() {
            return new StringPath<>(at("shortText"));
        }

        /** Column {@code bytes}. */
        public BytesPath<R> bytes() {
            return new BytesPath<>(at("bytes"));
        }

        /** Column {@code hash}. */
        public BytesPath<R> hash() {
            return new BytesPath<>(at("hash"));
        }

        /** Column {@code uuid}. */
        public ComparablePath<R, UUID> uuid() {
            return new ComparablePath<>(at("uuid"));
        }

        /** Column {@code decimal}. */
        public NumberPath<R, BigDecimal> decimal() {
            return new NumberPath<>(at("decimal"));
        }

        /** Column {@code price}. */
        public NumberPath<R, BigDecimal> price() {
            return new NumberPath<>(at("price"));
        }

        /** Column {@code unsigned8}. */
        public NumberPath<R, Byte> unsigned8() {
            return new NumberPath<>(at("unsigned8"));
        }

        /** Column {@code unsigned16}. */
        public NumberPath<R, Short> unsigned16() {
            return new NumberPath<>(at("unsigned16"));
        }

        /** Column {@code unsigned32}. */
        public NumberPath<R, Integer> unsigned32() {
            return new NumberPath<>(at("unsigned32"));
        }

        /** Column {@code unsigned63}. */
        public NumberPath<R, Long> unsigned63() {
            return new NumberPath<>(at("unsigned63"));
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
    }

    /** Several everythings, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Everything, Path<Everything>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        @Override
        protected Path<Everything> one() {
            return EVERYTHING;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Everythings to read, change or delete. */
    public static class Query extends QueryBuilder<Everything, Path<Everything>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Everything> root() {
            return EVERYTHING;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The everythings of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new everything in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new everything in this relation for each of these values, in one statement. */
        public <V> CreateMany<Everything> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Everything... everythings) {
            return Link.link(draft(), (Object[]) everythings);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Everything... everythings) {
            return Link.unlink(draft(), (Object[]) everythings);
        }
    }

    /** Where {@code bool} is still to be given. */
    public interface NeedsBool {
        /** Column {@code bool}. */
        NeedsInt8 bool(boolean bool);
    }

    /** Where {@code int8} is still to be given. */
    public interface NeedsInt8 {
        /** Column {@code int8}. */
        NeedsInt16 int8(byte int8);
    }

    /** Where {@code int16} is still to be given. */
    public interface NeedsInt16 {
        /** Column {@code int16}. */
        NeedsInt32 int16(short int16);
    }

    /** Where {@code int32} is still to be given. */
    public interface NeedsInt32 {
        /** Column {@code int32}. */
        NeedsInt64 int32(int int32);
    }

    /** Where {@code int64} is still to be given. */
    public interface NeedsInt64 {
        /** Column {@code int64}. */
        NeedsFloat32 int64(long int64);
    }

    /** Where {@code float32} is still to be given. */
    public interface NeedsFloat32 {
        /** Column {@code float32}. */
        NeedsFloat64 float32(float float32);
    }

    /** Where {@code float64} is still to be given. */
    public interface NeedsFloat64 {
        /** Column {@code float64}. */
        NeedsBoxedBool float64(double float64);
    }

    /** Where {@code boxedBool} is still to be given. */
    public interface NeedsBoxedBool {
        /** Column {@code boxed_bool}. */
        NeedsBoxedInt boxedBool(Boolean boxedBool);
    }

    /** Where {@code boxedInt} is still to be given. */
    public interface NeedsBoxedInt {
        /** Column {@code boxed_int}. */
        NeedsBoxedDouble boxedInt(Integer boxedInt);
    }

    /** Where {@code boxedDouble} is still to be given. */
    public interface NeedsBoxedDouble {
        /** Column {@code boxed_double}. */
        NeedsText boxedDouble(Double boxedDouble);
    }

    /** Where {@code text} is still to be given. */
    public interface NeedsText {
        /** Column {@code text}. */
        NeedsShortText text(String text);
    }

    /** Where {@code shortText} is still to be given. */
    public interface NeedsShortText {
        /** Column {@code short_text}. */
        NeedsBytes shortText(String shortText);
    }

    /** Where {@code bytes} is still to be given. */
    public interface NeedsBytes {
        /** Column {@code bytes}. */
        NeedsHash bytes(byte[] bytes);
    }

    /** Where {@code hash} is still to be given. */
    public interface NeedsHash {
        /** Column {@code hash}. */
        NeedsUuid hash(byte[] hash);
    }

    /** Where {@code uuid} is still to be given. */
    public interface NeedsUuid {
        /** Column {@code uuid}. */
        NeedsDecimal uuid(UUID uuid);
    }

    /** Where {@code decimal} is still to be given. */
    public interface NeedsDecimal {
        /** Column {@code decimal}. */
        NeedsPrice decimal(BigDecimal decimal);
    }

    /** Where {@code price} is still to be given. */
    public interface NeedsPrice {
        /** Column {@code price}. */
        NeedsUnsigned8 price(BigDecimal price);
    }

    /** Where {@code unsigned8} is still to be given. */
    public interface NeedsUnsigned8 {
        /** Column {@code unsigned8}. */
        NeedsUnsigned16 unsigned8(byte unsigned8);
    }

    /** Where {@code unsigned16} is still to be given. */
    public interface NeedsUnsigned16 {
        /** Column {@code unsigned16}. */
        NeedsUnsigned32 unsigned16(short unsigned16);
    }

    /** Where {@code unsigned32} is still to be given. */
    public interface NeedsUnsigned32 {
        /** Column {@code unsigned32}. */
        NeedsUnsigned63 unsigned32(int unsigned32);
    }

    /** Where {@code unsigned63} is still to be given. */
    public interface NeedsUnsigned63 {
        /** Column {@code unsigned63}. */
        NeedsUnsigned64 unsigned63(long unsigned63);
    }

    /** Where {@code unsigned64} is still to be given. */
    public interface NeedsUnsigned64 {
        /** Column {@code unsigned64}. */
        NeedsInstant unsigned64(BigInteger unsigned64);
    }

    /** Where {@code instant} is still to be given. */
    public interface NeedsInstant {
        /** Column {@code instant}. */
        NeedsDate instant(Instant instant);
    }

    /** Where {@code date} is still to be given. */
    public interface NeedsDate {
        /** Column {@code date}. */
        NeedsTime date(LocalDate date);
    }

    /** Where {@code time} is still to be given. */
    public interface NeedsTime {
        /** Column {@code time}. */
        NeedsDateTime time(LocalTime time);
    }

    /** Where {@code dateTime} is still to be given. */
    public interface NeedsDateTime {
        /** Column {@code date_time}. */
        NeedsOffsetDateTime dateTime(LocalDateTime dateTime);
    }

    /** Where {@code offsetDateTime} is still to be given. */
    public interface NeedsOffsetDateTime {
        /** Column {@code offset_date_time}. */
        NeedsColor offsetDateTime(OffsetDateTime offsetDateTime);
    }

    /** Where {@code color} is still to be given. */
    public interface NeedsColor {
        /** Column {@code color}. */
        Create color(Everything.Color color);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Everything, A, S> {
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

        /** Column {@code boxed_bool}. */
        public S boxedBool(Boolean boxedBool) {
            return set("boxedBool", boxedBool);
        }

        /** Column {@code boxed_int}. */
        public S boxedInt(Integer boxedInt) {
            return set("boxedInt", boxedInt);
        }

        /** Column {@code boxed_double}. */
        public S boxedDouble(Double boxedDouble) {
            return set("boxedDouble", boxedDouble);
        }

        /** Column {@code text}. */
        public S text(String text) {
            return set("text", text);
        }

        /** Column {@code short_text}. */
        public S shortText(String shortText) {
            return set("shortText", shortText);
        }

        /** Column {@code bytes}. */
        public S bytes(byte[] bytes) {
            return set("bytes", bytes);
        }

        /** Column {@code hash}. */
        public S hash(byte[] hash) {
            return set("hash", hash);
        }

        /** Column {@code uuid}. */
        public S uuid(UUID uuid) {
            return set("uuid", uuid);
        }

        /** Column {@code decimal}. */
        public S decimal(BigDecimal decimal) {
            return set("decimal", decimal);
        }

        /** Column {@code price}. */
        public S price(BigDecimal price) {
            return set("price", price);
        }

        /** Column {@code unsigned8}. */
        public S unsigned8(byte unsigned8) {
            return set("unsigned8", unsigned8);
        }

        /** Column {@code unsigned16}. */
        public S unsigned16(short unsigned16) {
            return set("unsigned16", unsigned16);
        }

        /** Column {@code unsigned32}. */
        public S unsigned32(int unsigned32) {
            return set("unsigned32", unsigned32);
        }

        /** Column {@code unsigned63}. */
        public S unsigned63(long unsigned63) {
            return set("unsigned63", unsigned63);
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
    }

    /** A new everything. */
    public static final class Create extends Values<Everything, Create> implements NeedsBool,
            NeedsInt8,
            NeedsInt16,
            NeedsInt32,
            NeedsInt64,
            NeedsFloat32,
            NeedsFloat64,
            NeedsBoxedBool,
            NeedsBoxedInt,
            NeedsBoxedDouble,
            NeedsText,
            NeedsShortText,
            NeedsBytes,
            NeedsHash,
            NeedsUuid,
            NeedsDecimal,
            NeedsPrice,
            NeedsUnsigned8,
            NeedsUnsigned16,
            NeedsUnsigned32,
            NeedsUnsigned63,
            NeedsUnsigned64,
            NeedsInstant,
            NeedsDate,
            NeedsTime,
            NeedsDateTime,
            NeedsOffsetDateTime,
            NeedsColor {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(UUID id) {
            return set("id", id);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Everything}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> int8(
                Function<NumberPath<Everything, Byte>, Expression<Everything, Byte>> change) {
            return set("int8", change.apply(EVERYTHING.int8()));
        }

        /** From what is stored. */
        public Update<A> int16(
                Function<NumberPath<Everything, Short>, Expression<Everything, Short>> change) {
            return set("int16", change.apply(EVERYTHING.int16()));
        }

        /** From what is stored. */
        public Update<A> int32(
                Function<NumberPath<Everything, Integer>, Expression<Everything, Integer>> change) {
            return set("int32", change.apply(EVERYTHING.int32()));
        }

        /** From what is stored. */
        public Update<A> int64(
                Function<NumberPath<Everything, Long>, Expression<Everything, Long>> change) {
            return set("int64", change.apply(EVERYTHING.int64()));
        }

        /** From what is stored. */
        public Update<A> float32(
                Function<NumberPath<Everything, Float>, Expression<Everything, Float>> change) {
            return set("float32", change.apply(EVERYTHING.float32()));
        }

        /** From what is stored. */
        public Update<A> float64(
                Function<NumberPath<Everything, Double>, Expression<Everything, Double>> change) {
            return set("float64", change.apply(EVERYTHING.float64()));
        }

        /** From what is stored. */
        public Update<A> boxedInt(
                Function<NumberPath<Everything, Integer>, Expression<Everything, Integer>> change) {
            return set("boxedInt", change.apply(EVERYTHING.boxedInt()));
        }

        /** From what is stored. */
        public Update<A> boxedDouble(
                Function<NumberPath<Everything, Double>, Expression<Everything, Double>> change) {
            return set("boxedDouble", change.apply(EVERYTHING.boxedDouble()));
        }

        /** From what is stored. */
        public Update<A> decimal(
                Function<NumberPath<Everything, BigDecimal>, Expression<Everything, BigDecimal>> change) {
            return set("decimal", change.apply(EVERYTHING.decimal()));
        }

        /** From what is stored. */
        public Update<A> price(
                Function<NumberPath<Everything, BigDecimal>, Expression<Everything, BigDecimal>> change) {
            return set("price", change.apply(EVERYTHING.price()));
        }

        /** From what is stored. */
        public Update<A> unsigned8(
                Function<NumberPath<Everything, Byte>, Expression<Everything, Byte>> change) {
            return set("unsigned8", change.apply(EVERYTHING.unsigned8()));
        }

        /** From what is stored. */
        public Update<A> unsigned16(
                Function<NumberPath<Everything, Short>, Expression<Everything, Short>> change) {
            return set("unsigned16", change.apply(EVERYTHING.unsigned16()));
        }

        /** From what is stored. */
        public Update<A> unsigned32(
                Function<NumberPath<Everything, Integer>, Expression<Everything, Integer>> change) {
            return set("unsigned32", change.apply(EVERYTHING.unsigned32()));
        }

        /** From what is stored. */
        public Update<A> unsigned63(
                Function<NumberPath<Everything, Long>, Expression<Everything, Long>> change) {
            return set("unsigned63", change.apply(EVERYTHING.unsigned63()));
        }

        /** From what is stored. */
        public Update<A> unsigned64(
                Function<NumberPath<Everything, BigInteger>, Expression<Everything, BigInteger>> change) {
            return set("unsigned64", change.apply(EVERYTHING.unsigned64()));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
