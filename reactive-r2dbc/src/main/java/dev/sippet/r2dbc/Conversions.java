package dev.sippet.r2dbc;

import dev.sippet.error.ConversionFailed;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Steps between what drivers read and canonical Java values, alike for several databases. */
public final class Conversions {
    private Conversions() {}

    /** With the scale of its column. A driver may cut trailing zeros, a computed column may have more digits. */
    public static @Nullable BigDecimal scaled(@Nullable BigDecimal value, int scale) {
        if (value == null || value.scale() == scale) return value;
        BigDecimal exact = value.stripTrailingZeros();
        return exact.scale() > scale ? value : exact.setScale(scale);
    }

    /**
     * The digits of a decimal, as many as its column has, so that equal numbers are equal texts; one with more of them equals none
     * there.
     */
    public static String digits(Type type, BigDecimal value) {
        int scale = type instanceof Type.Decimal decimal ? decimal.scale() : value.scale();
        BigDecimal scaled = scaled(value, scale);
        return (scaled == null ? value : scaled).toPlainString();
    }

    /** As a one-byte integer. */
    public static @Nullable Byte int8(@Nullable Number value) {
        if (value == null) return null;
        long wide = value.longValue();
        if (wide == (byte) wide) return (byte) wide;
        throw new ConversionFailed("a column holds a number outside the range of int8", "read it as a wider type");
    }

    /** At offset zero. */
    public static @Nullable OffsetDateTime utc(@Nullable OffsetDateTime value) {
        return value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** A date-time in UTC, with its offset. */
    public static @Nullable OffsetDateTime utc(@Nullable LocalDateTime value) {
        return value == null ? null : value.atOffset(ZoneOffset.UTC);
    }

    /** The instant of a date-time in UTC. */
    public static @Nullable Instant instant(@Nullable LocalDateTime value) {
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    /** A float that was kept as a double. */
    public static @Nullable Boolean bool(@Nullable Long value) {
        return value == null ? null : value != 0;
    }

    public static @Nullable Float float32(@Nullable Double value) {
        return value == null ? null : value.floatValue();
    }

    /** The 16 bytes of a UUID, the most significant first. */
    public static byte[] bytes(UUID value) {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    /** The UUID of 16 bytes. */
    public static @Nullable UUID uuid(byte @Nullable [] value) {
        if (value == null) return null;
        if (value.length != 16) {
            throw new ConversionFailed("a column read as a UUID holds " + value.length + " bytes", "a UUID has 16");
        }
        ByteBuffer bytes = ByteBuffer.wrap(value);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** The canonical form of what a driver read by its own choice. */
    public static @Nullable Object canonical(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case ByteBuffer buffer -> {
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                yield bytes;
            }
            case OffsetDateTime time -> utc(time);
            case ZonedDateTime time -> utc(time.toOffsetDateTime());
            case Object[] array -> elements(array);
            default -> value;
        };
    }

    /** The canonical form of a value of this type, from whatever the driver read. */
    public static @Nullable Object canonical(Type type, @Nullable Object read) {
        Object value = canonical(read);
        if (value == null) return null;
        return switch (type) {
            case Type.Plain plain -> plain(plain, value);
            case Type.Decimal decimal ->
                value instanceof Number number ? scaled(decimal(number), decimal.scale()) : value;
            case Type.Unsigned unsigned -> unsigned.whole() ? whole(value) : plain(unsigned.width(), value);
            case Type.Text text -> value;
            case Type.Bytes bytes -> value;
            case Type.Enumeration labels -> value;
            case Type.ListOf(var element) -> list(element, value);
        };
    }

    private static @Nullable Object list(Type element, Object value) {
        return value instanceof List<?> list ? list(list.toArray(), each -> canonical(element, each)) : value;
    }

    /** What is made of the elements of an array, none of which may be NULL; null where it is NULL itself. */
    public static @Nullable List<Object> list(
            @Nullable Object @Nullable [] array, Function<Object, @Nullable Object> conversion) {
        if (array == null) return null;
        List<Object> elements = new ArrayList<>(array.length);
        for (Object each : array) elements.add(present(each == null ? null : conversion.apply(each)));
        return Collections.unmodifiableList(elements);
    }

    private static Object present(@Nullable Object element) {
        if (element != null) return element;
        throw new ConversionFailed("a list in a column holds NULL", "correct the rows that hold it");
    }

    private static List<@Nullable Object> elements(@Nullable Object[] array) {
        List<@Nullable Object> elements = new ArrayList<>(array.length);
        for (Object each : array) elements.add(canonical(each));
        return Collections.unmodifiableList(elements);
    }

    private static @Nullable Object plain(Type.Plain type, Object value) {
        return switch (value) {
            case Number number -> number(type, number);
            case OffsetDateTime time when type == Type.Plain.INSTANT -> time.toInstant();
            case byte[] bytes when type == Type.Plain.UUID -> uuid(bytes);
            default -> value;
        };
    }

    private static @Nullable Object number(Type.Plain type, Number number) {
        return switch (type) {
            case INT8 -> int8(number);
            case INT16 -> number.shortValue();
            case INT32 -> number.intValue();
            case INT64 -> number.longValue();
            case FLOAT32 -> number.floatValue();
            case FLOAT64 -> number.doubleValue();
            case BOOL, UUID, INSTANT, DATE, TIME, DATETIME, OFFSET_DATETIME -> number;
        };
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }

    private static Object whole(Object value) {
        return value instanceof Number number ? decimal(number).toBigInteger() : value;
    }
}
