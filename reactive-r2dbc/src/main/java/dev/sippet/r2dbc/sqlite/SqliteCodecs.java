package dev.sippet.r2dbc.sqlite;

import dev.sippet.error.InvalidStatement;
import dev.sippet.r2dbc.Codecs;
import dev.sippet.r2dbc.Conversions;
import dev.sippet.r2dbc.text.IsoText;
import dev.sippet.r2dbc.text.JsonList;
import dev.sippet.value.Type;
import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values as SQLite has them: integers, floats, texts and bytes. Nothing is left to the driver's own idea of the rest. */
enum SqliteCodecs implements Codecs {
    INSTANCE;

    @Override
    public void bind(Statement statement, int at, Type type, @Nullable Object value) {
        if (value == null) bindUntypedNull(statement, at);
        else if (type instanceof Type.ListOf(var element)) statement.bind(at, JsonList.of(element, (List<?>) value));
        else statement.bind(at, sent(type, value));
    }

    @Override
    public void bindArray(Statement statement, int at, Type element, List<?> values) {
        List<@Nullable Object> sent = new ArrayList<>(values.size());
        for (Object value : values) sent.add(value == null ? null : sent(element, value));
        statement.bind(at, JsonList.of(sent));
    }

    /** All NULLs are alike. */
    @Override
    public void bindUntypedNull(Statement statement, int at) {
        statement.bindNull(at, String.class);
    }

    private static Object sent(Type type, Object value) {
        return switch (value) {
            case Boolean bool -> bool ? 1L : 0L;
            case Float number -> number.doubleValue();
            case Double number -> number;
            case BigDecimal decimal -> Conversions.digits(type, decimal);
            case BigInteger whole -> whole(whole);
            case Number number -> number.longValue();
            case UUID id -> Conversions.bytes(id);
            case Instant instant -> IsoText.of(instant);
            case OffsetDateTime time -> IsoText.of(time.toInstant());
            case LocalDateTime time -> IsoText.of(time);
            case LocalDate date -> IsoText.of(date);
            case LocalTime time -> IsoText.of(time);
            default -> value;
        };
    }

    private static long whole(BigInteger value) {
        if (value.bitLength() < Long.SIZE) return value.longValue();
        throw new InvalidStatement("sqlite has no integers beyond 64 bits with a sign", "bind it as a text");
    }

    @Override
    public Decoder decoder(Type type) {
        return switch (type) {
            case Type.Plain plain -> plain(plain);
            case Type.Text text -> (row, at) -> row.get(at, String.class);
            case Type.Bytes bytes -> (row, at) -> row.get(at, byte[].class);
            case Type.Decimal(var precision, var scale) ->
                text(text -> Conversions.scaled(new BigDecimal(text), scale));
            case Type.Unsigned(var width, var whole) -> whole ? integer(BigInteger::valueOf) : plain(width);
            case Type.Enumeration labels -> (row, at) -> row.get(at, String.class);
            case Type.ListOf(var element) -> text(text -> JsonList.read(element, text));
        };
    }

    private static Decoder plain(Type.Plain type) {
        return switch (type) {
            case BOOL -> integer(number -> number != 0);
            case INT8 -> integer(Conversions::int8);
            case INT16 -> integer(Long::shortValue);
            case INT32 -> integer(Long::intValue);
            case INT64 -> (row, at) -> row.get(at, Long.class);
            case FLOAT32 -> (row, at) -> Conversions.float32(row.get(at, Double.class));
            case FLOAT64 -> (row, at) -> row.get(at, Double.class);
            case UUID -> (row, at) -> Conversions.uuid(row.get(at, byte[].class));
            case INSTANT -> text(IsoText::instant);
            case DATE -> text(IsoText::date);
            case TIME -> text(IsoText::time);
            case DATETIME -> text(IsoText::dateTime);
            case OFFSET_DATETIME -> text(IsoText::offsetDateTime);
        };
    }

    private static Decoder integer(Function<Long, @Nullable Object> conversion) {
        return (row, at) -> converted(row.get(at, Long.class), conversion);
    }

    private static Decoder text(Function<String, @Nullable Object> conversion) {
        return (row, at) -> converted(row.get(at, String.class), conversion);
    }

    private static <V> @Nullable Object converted(@Nullable V value, Function<V, @Nullable Object> conversion) {
        return value == null ? null : conversion.apply(value);
    }

    @Override
    public Decoder untyped(ColumnMetadata column) {
        return (Readable row, int at) -> Conversions.canonical(row.get(at));
    }
}
