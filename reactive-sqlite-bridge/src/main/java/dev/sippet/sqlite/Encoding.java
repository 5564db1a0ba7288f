package dev.sippet.sqlite;

import io.r2dbc.spi.Blob;
import io.r2dbc.spi.Clob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns Java values into the five kinds that SQLite stores. Times are ISO 8601 with nine digits of a second, so that their
 * text sorts as they do; decimals are text, so that nothing is lost.
 */
final class Encoding {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 9, 9, true)
            .toFormatter();
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(TIME)
            .toFormatter();
    private static final DateTimeFormatter OFFSET =
            new DateTimeFormatterBuilder().append(DATE_TIME).appendOffsetId().toFormatter();

    private Encoding() {}

    /** A value to bind; LOBs stay as they are, for they must be read first. */
    static Object encode(Object value) {
        return switch (value) {
            case String text -> text;
            case Long number -> number;
            case Integer number -> number.longValue();
            case Boolean flag -> flag ? 1L : 0L;
            case byte[] bytes -> bytes;
            case Blob blob -> blob;
            case Clob clob -> clob;
            case Number number -> number(number);
            case Character letter -> letter.toString();
            case CharSequence text -> text.toString();
            case ByteBuffer buffer -> bytes(buffer);
            case UUID uuid -> bytes(uuid);
            default -> time(value);
        };
    }

    private static Object number(Number value) {
        return switch (value) {
            case Double real -> real;
            case Float real -> real.doubleValue();
            case Short number -> number.longValue();
            case Byte number -> number.longValue();
            case BigDecimal decimal -> decimal.toPlainString();
            case BigInteger integer ->
                integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : integer.toString();
            default -> throw unknown(value);
        };
    }

    private static Object time(Object value) {
        return switch (value) {
            case LocalDate date -> date.toString();
            case LocalTime time -> TIME.format(time);
            case LocalDateTime dateTime -> DATE_TIME.format(dateTime);
            case Instant instant -> OFFSET.format(instant.atOffset(ZoneOffset.UTC));
            case OffsetDateTime dateTime -> OFFSET.format(dateTime);
            case ZonedDateTime dateTime -> OFFSET.format(dateTime);
            default -> throw unknown(value);
        };
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static IllegalArgumentException unknown(@Nullable Object value) {
        return new IllegalArgumentException("The driver cannot bind a "
                + (value == null ? "null; use bindNull" : value.getClass().getName()));
    }
}
