package dev.sippet.r2dbc.text;

import dev.sippet.error.ConversionFailed;
import dev.sippet.r2dbc.Conversions;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a list is in JSON. Integers of up to 32 bits are numbers. What a double does not hold exactly is a text, and so
 * are floats: MariaDB compares the numbers in JSON as doubles, and takes two that are close for equal.
 */
final class JsonElement {
    private JsonElement() {}

    static Object stored(Type type, Object value) {
        return switch (value) {
            case Boolean bool -> bool;
            case Long wide -> wide.toString();
            case BigInteger wide -> wide.toString();
            case BigDecimal decimal -> Conversions.digits(type, decimal);
            // Zero is one number, whatever its sign.
            case Float number -> Float.toString(number + 0f);
            case Double number -> Double.toString(number + 0d);
            case Number small -> small;
            case Instant instant -> IsoText.of(instant);
            case OffsetDateTime time -> IsoText.of(time.toInstant());
            case LocalDateTime time -> IsoText.of(time);
            case LocalDate date -> IsoText.of(date);
            case LocalTime time -> IsoText.of(time);
            default -> value.toString();
        };
    }

    static Object read(Type type, @Nullable Object value) {
        if (value == null) {
            throw new ConversionFailed("a list in a column holds NULL", "correct the rows that hold it");
        }
        try {
            return read(type, value.toString());
        } catch (NumberFormatException e) {
            throw other(type);
        }
    }

    private static Object read(Type type, String text) {
        return switch (type) {
            case Type.Plain plain -> plain(plain, text);
            case Type.Decimal(var precision, var scale) -> scaled(new BigDecimal(text), scale);
            case Type.Unsigned(var width, var whole) -> whole ? new BigInteger(text) : plain(width, text);
            case Type.Text any -> text;
            case Type.Enumeration labels -> text;
            case Type.Bytes bytes -> throw other(bytes);
            case Type.ListOf list -> throw other(list);
        };
    }

    private static Object scaled(BigDecimal value, int scale) {
        BigDecimal scaled = Conversions.scaled(value, scale);
        return scaled == null ? value : scaled;
    }

    private static Object plain(Type.Plain type, String text) {
        return switch (type) {
            case BOOL -> bool(text);
            case INT8 -> Byte.valueOf(text);
            case INT16 -> Short.valueOf(text);
            case INT32 -> Integer.valueOf(text);
            case INT64 -> Long.valueOf(text);
            case FLOAT32 -> Float.valueOf(text);
            case FLOAT64 -> Double.valueOf(text);
            case UUID -> uuid(text);
            case INSTANT -> IsoText.instant(text);
            case DATE -> IsoText.date(text);
            case TIME -> IsoText.time(text);
            case DATETIME -> IsoText.dateTime(text);
            case OFFSET_DATETIME -> IsoText.offsetDateTime(text);
        };
    }

    private static boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw other(Type.BOOL);
        };
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw other(Type.UUID);
        }
    }

    private static ConversionFailed other(Type type) {
        return new ConversionFailed(
                "a list in a column holds an element that is no " + type, "correct the rows that hold it");
    }
}
