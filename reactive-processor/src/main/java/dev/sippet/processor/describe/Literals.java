package dev.sippet.processor.describe;

import dev.sippet.processor.declare.ComponentType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Values as authors write them in annotations. */
public final class Literals {
    private Literals() {}

    /** The value; IllegalArgumentException or DateTimeException where the text is none of this type. */
    public static Object parse(ComponentType.Value type, String text) {
        return switch (type.scalar()) {
            case BOOL -> bool(text);
            case INT8 -> Byte.valueOf(text);
            case INT16 -> Short.valueOf(text);
            case INT32 -> Integer.valueOf(text);
            case INT64 -> Long.valueOf(text);
            case FLOAT32 -> finite(Float.valueOf(text));
            case FLOAT64 -> finite(Double.valueOf(text));
            case TEXT -> text;
            case BYTES -> throw new IllegalArgumentException("there is no text for bytes");
            case UUID -> UUID.fromString(text);
            case DECIMAL -> new BigDecimal(text);
            case UINT64 -> new BigInteger(text);
            case INSTANT -> Instant.parse(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case DATETIME -> LocalDateTime.parse(text);
            case OFFSET_DATETIME -> OffsetDateTime.parse(text);
            case ENUMERATION -> constant(type, text);
        };
    }

    /** Whether a column of this type holds the value; as the core checks it at run time. */
    public static boolean fits(ColumnType type, Object value) {
        return switch (value) {
            case String text -> type.length() == 0 || text.codePointCount(0, text.length()) <= type.length();
            case BigDecimal decimal -> fits(type, decimal.stripTrailingZeros());
            case BigInteger whole -> whole.signum() >= 0 && whole.bitLength() <= 64;
            case Number number -> !type.unsigned() || number.longValue() >= 0;
            default -> true;
        };
    }

    private static boolean fits(ColumnType type, BigDecimal exact) {
        return exact.scale() <= type.scale() && exact.precision() - exact.scale() <= type.precision() - type.scale();
    }

    private static Boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) return Boolean.valueOf(text);
        throw new IllegalArgumentException(text);
    }

    private static <N extends Number> N finite(N number) {
        if (Double.isFinite(number.doubleValue())) return number;
        throw new IllegalArgumentException("a number that is not finite");
    }

    private static String constant(ComponentType.Value type, String text) {
        if (type.labels().contains(text)) return text;
        throw new IllegalArgumentException(text);
    }
}
