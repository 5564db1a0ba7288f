package dev.sippet.sqlite;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers out of what SQLite stores. {@code null} or an arithmetic exception means that it does not fit. */
final class Numbers {

    private static final long EXACT = 1L << 53;

    private Numbers() {}

    static @Nullable Object toLong(Object value) {
        return value instanceof Long ? value : exact(value);
    }

    static @Nullable Object toInt(Object value) {
        Long number = exact(value);
        return number == null ? null : Math.toIntExact(number);
    }

    static @Nullable Object toShort(Object value) {
        Long number = exact(value);
        return number == null || number != number.shortValue() ? null : number.shortValue();
    }

    static @Nullable Object toByte(Object value) {
        Long number = exact(value);
        return number == null || number != number.byteValue() ? null : number.byteValue();
    }

    private static @Nullable Long exact(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        BigDecimal decimal = decimal(value);
        return decimal == null ? null : (Long) decimal.longValueExact();
    }

    static @Nullable Object toDouble(Object value) {
        return switch (value) {
            case Double real -> real;
            case Long number -> Math.abs(number) <= EXACT ? (Double) number.doubleValue() : null;
            case String text -> Double.valueOf(text);
            default -> null;
        };
    }

    static @Nullable Object toFloat(Object value) {
        if (!(toDouble(value) instanceof Double real)) {
            return null;
        }
        float narrow = real.floatValue();
        return Double.compare(narrow, real) == 0 || Float.toString(narrow).equals(real.toString()) ? narrow : null;
    }

    static @Nullable Object toDecimal(Object value) {
        return decimal(value);
    }

    static @Nullable Object toBigInteger(Object value) {
        BigDecimal decimal = decimal(value);
        return decimal == null ? null : decimal.toBigIntegerExact();
    }

    private static @Nullable BigDecimal decimal(Object value) {
        return switch (value) {
            case Long number -> BigDecimal.valueOf(number);
            case Double real -> BigDecimal.valueOf(real);
            case String text -> new BigDecimal(text);
            default -> null;
        };
    }
}
