package dev.sippet.sqlite;

import io.r2dbc.spi.Blob;
import io.r2dbc.spi.Clob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Turns what SQLite stores into the Java type that was asked for, or refuses if that would lose something. */
final class Decoding {

    private static final Map<Class<?>, Function<Object, @Nullable Object>> DECODERS = Map.ofEntries(
            Map.entry(Long.class, Numbers::toLong),
            Map.entry(Integer.class, Numbers::toInt),
            Map.entry(Short.class, Numbers::toShort),
            Map.entry(Byte.class, Numbers::toByte),
            Map.entry(Double.class, Numbers::toDouble),
            Map.entry(Float.class, Numbers::toFloat),
            Map.entry(Number.class, value -> value instanceof Number ? value : null),
            Map.entry(BigDecimal.class, Numbers::toDecimal),
            Map.entry(BigInteger.class, Numbers::toBigInteger),
            Map.entry(Boolean.class, Decoding::flag),
            Map.entry(String.class, Decoding::text),
            Map.entry(
                    Character.class, value -> value instanceof String one && one.length() == 1 ? one.charAt(0) : null),
            Map.entry(byte[].class, value -> value instanceof byte[] ? value : null),
            Map.entry(ByteBuffer.class, value -> value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : null),
            Map.entry(UUID.class, Decoding::uuid),
            Map.entry(LocalDate.class, value -> value instanceof String text ? LocalDate.parse(text) : null),
            Map.entry(LocalTime.class, value -> value instanceof String text ? LocalTime.parse(text) : null),
            Map.entry(LocalDateTime.class, value -> value instanceof String text ? dateTime(text) : null),
            Map.entry(
                    Instant.class,
                    value -> value instanceof String text ? offset(text).toInstant() : null),
            Map.entry(OffsetDateTime.class, value -> value instanceof String text ? offset(text) : null),
            Map.entry(
                    ZonedDateTime.class,
                    value -> value instanceof String text ? offset(text).toZonedDateTime() : null),
            Map.entry(
                    Blob.class,
                    value -> value instanceof byte[] bytes
                            ? Blob.from(Mono.fromSupplier(() -> ByteBuffer.wrap(bytes)))
                            : null),
            Map.entry(Clob.class, value -> value instanceof String text ? Clob.from(Mono.just(text)) : null));

    private Decoding() {}

    static <T> @Nullable T decode(@Nullable Object stored, Class<T> type, SqliteColumn column) {
        if (type == null) {
            throw new IllegalArgumentException("A type must not be null");
        }
        if (stored == null) {
            return null;
        }
        if (type == stored.getClass()) {
            return type.cast(stored);
        }
        if (type == Object.class) {
            return type.cast(natural(stored, column));
        }
        return type.cast(converted(stored, type, column));
    }

    private static Object natural(Object stored, SqliteColumn column) {
        if (column.isFlag() && stored instanceof Long number && (number == 0 || number == 1)) {
            return number == 1;
        }
        return stored instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : stored;
    }

    private static Object converted(Object stored, Class<?> type, SqliteColumn column) {
        Function<Object, @Nullable Object> decoder = DECODERS.get(type);
        if (decoder == null) {
            throw new IllegalArgumentException("Column " + column.getName() + " cannot be read as " + type.getName()
                    + ": the driver does not know it");
        }
        Object value;
        try {
            value = decoder.apply(stored);
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException unfit) {
            value = null;
        }
        if (value == null) {
            throw new IllegalArgumentException("Column " + column.getName() + " holds " + kind(stored) + " that is no "
                    + type.getSimpleName() + " without loss");
        }
        return value;
    }

    private static String kind(Object stored) {
        return switch (stored) {
            case Long integer -> "an INTEGER";
            case Double real -> "a REAL";
            case byte[] bytes -> "a BLOB";
            default -> "a TEXT";
        };
    }

    private static @Nullable Object flag(Object value) {
        if (value instanceof Long number && (number == 0 || number == 1)) {
            return number == 1;
        }
        if (value instanceof String text) {
            return text.equalsIgnoreCase("true") ? Boolean.TRUE : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
        }
        return null;
    }

    private static @Nullable Object text(Object value) {
        return value instanceof byte[] ? null : value.toString();
    }

    private static @Nullable Object uuid(Object value) {
        if (value instanceof byte[] bytes && bytes.length == 16) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        return value instanceof String text && text.length() == 36 ? UUID.fromString(text) : null;
    }

    // SQLite's own functions write a blank where ISO 8601 has a T.
    private static String iso(String text) {
        return text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
    }

    private static LocalDateTime dateTime(String text) {
        return LocalDateTime.parse(iso(text));
    }

    // Text without an offset is what CURRENT_TIMESTAMP writes, and that is UTC.
    private static OffsetDateTime offset(String text) {
        String iso = iso(text);
        boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
        return zoned ? OffsetDateTime.parse(iso) : LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC);
    }
}
