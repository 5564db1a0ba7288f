package dev.sippet.r2dbc.postgresql;

import dev.sippet.r2dbc.Codecs;
import dev.sippet.r2dbc.Conversions;
import dev.sippet.value.Type;
import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.Statement;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values as PostgreSQL's driver binds and reads them. It has no one-byte integer, keeps an instant in {@code timestamptz}, and an
 * unsigned 64-bit integer in {@code numeric}.
 */
enum PostgresqlCodecs implements Codecs {
    INSTANCE;

    @Override
    public void bind(Statement statement, int at, Type type, @Nullable Object value) {
        if (value == null) statement.bindNull(at, wire(type));
        else if (type instanceof Type.ListOf(var element)) bindArray(statement, at, element, (List<?>) value);
        else statement.bind(at, sent(value));
    }

    @Override
    public void bindArray(Statement statement, int at, Type element, List<?> values) {
        boolean texts = element instanceof Type.Bytes || element instanceof Type.ListOf;
        Class<?> wire = texts ? String.class : wire(element);
        Object array = Array.newInstance(wire, values.size());
        int next = 0;
        for (Object value : values) Array.set(array, next++, value == null ? null : sentInArray(value));
        statement.bind(at, array);
    }

    /**
     * Bytes and lists go as texts, which the statement casts: the driver's own array of bytes loses the backslash that they begin
     * with, and an array of arrays would be one of all their elements.
     */
    private static Object sentInArray(Object value) {
        return switch (value) {
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            case List<?> list -> ArrayText.of(list);
            default -> sent(value);
        };
    }

    @Override
    public void bindUntypedNull(Statement statement, int at) {
        statement.bindNull(at, Object.class);
    }

    /** The class that the driver binds as the type which a column of this type has. */
    private static Class<?> wire(Type type) {
        return switch (type) {
            case Type.Plain plain -> wire(plain);
            case Type.Text text -> String.class;
            case Type.Bytes bytes -> byte[].class;
            case Type.Decimal decimal -> BigDecimal.class;
            case Type.Unsigned unsigned -> unsigned.whole() ? BigInteger.class : wire(unsigned.width());
            case Type.Enumeration labels -> String.class;
            case Type.ListOf(var element) -> wire(element).arrayType();
        };
    }

    private static Class<?> wire(Type.Plain type) {
        return switch (type) {
            case BOOL -> Boolean.class;
            case INT8, INT16 -> Short.class;
            case INT32 -> Integer.class;
            case INT64 -> Long.class;
            case FLOAT32 -> Float.class;
            case FLOAT64 -> Double.class;
            case UUID -> UUID.class;
            case INSTANT, OFFSET_DATETIME -> OffsetDateTime.class;
            case DATE -> LocalDate.class;
            case TIME -> LocalTime.class;
            case DATETIME -> LocalDateTime.class;
        };
    }

    private static Object sent(Object value) {
        return switch (value) {
            case Byte number -> number.shortValue();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            default -> value;
        };
    }

    @Override
    public Decoder decoder(Type type) {
        return switch (type) {
            case Type.Plain plain -> plain(plain);
            case Type.Text text -> (row, at) -> row.get(at, String.class);
            case Type.Bytes bytes -> (row, at) -> row.get(at, byte[].class);
            case Type.Decimal decimal ->
                (row, at) -> Conversions.scaled(row.get(at, BigDecimal.class), decimal.scale());
            case Type.Unsigned unsigned ->
                unsigned.whole() ? (row, at) -> row.get(at, BigInteger.class) : plain(unsigned.width());
            case Type.Enumeration labels -> (row, at) -> row.get(at, String.class);
            case Type.ListOf(var element) -> list(element);
        };
    }

    private static Decoder list(Type element) {
        return switch (element) {
            case Type.Plain.INSTANT -> epochs(EpochCodec::instant);
            case Type.Plain.OFFSET_DATETIME -> epochs(EpochCodec::offsetDateTime);
            case Type.Plain.DATETIME -> epochs(EpochCodec::dateTime);
            case Type.Plain.DATE -> epochs(EpochCodec::date);
            default -> {
                Class<?> wire = element.equals(Type.UINT64)
                        ? BigDecimal[].class
                        : wire(element).arrayType();
                yield (row, at) ->
                        Conversions.list((Object[]) row.get(at, wire), each -> Conversions.canonical(element, each));
            }
        };
    }

    private static Decoder epochs(Function<Long, @Nullable Object> conversion) {
        return (row, at) -> Conversions.list(row.get(at, Long[].class), each -> conversion.apply((Long) each));
    }

    private static Decoder plain(Type.Plain type) {
        return switch (type) {
            case INT8 -> (row, at) -> Conversions.int8(row.get(at, Short.class));
            case INSTANT -> (row, at) -> EpochCodec.instant(row.get(at, Long.class));
            case OFFSET_DATETIME -> (row, at) -> EpochCodec.offsetDateTime(row.get(at, Long.class));
            case DATETIME -> (row, at) -> EpochCodec.dateTime(row.get(at, Long.class));
            case DATE -> (row, at) -> EpochCodec.date(row.get(at, Long.class));
            default -> {
                Class<?> wire = wire(type);
                yield (row, at) -> row.get(at, wire);
            }
        };
    }

    @Override
    public Decoder untyped(ColumnMetadata column) {
        Class<?> usual = column.getJavaType();
        if (usual == OffsetDateTime.class) return plain(Type.Plain.OFFSET_DATETIME);
        if (usual == LocalDateTime.class) return plain(Type.Plain.DATETIME);
        if (usual == LocalDate.class) return plain(Type.Plain.DATE);
        Type element = EpochArrayCodec.element(column.getNativeTypeMetadata());
        if (element != null) return list(element);
        return (row, at) -> Conversions.canonical(row.get(at));
    }
}
