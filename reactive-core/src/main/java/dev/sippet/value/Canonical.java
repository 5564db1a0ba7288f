package dev.sippet.value;

import dev.sippet.error.InvalidStatement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Brings a value of a statement into the one form that all databases keep alike, or refuses it before anything is sent: a time is
 * cut to microseconds, a decimal gets the scale of its column, a text must fit, counted in characters.
 */
public final class Canonical {
    private static final BigInteger MAX_UINT64 = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Canonical() {}

    /** The value as a column of this type keeps it; {@code where} names the field in messages. */
    public static @Nullable Object stored(Type type, @Nullable Object value, String where) {
        if (value == null) return null;
        return switch (type) {
            case Type.Plain plain -> plain(plain, value, where);
            case Type.Text text -> fitting(text, as(String.class, value, where), where);
            case Type.Bytes bytes -> fitting(bytes, as(byte[].class, value, where), where);
            case Type.Decimal decimal -> scaled(decimal, as(BigDecimal.class, value, where), where);
            case Type.Unsigned unsigned -> unsigned(unsigned, value, where);
            case Type.Enumeration labels -> label(value, where);
            case Type.ListOf(var element) -> list(value, where, each -> stored(element, each, where));
        };
    }

    /**
     * The value as it is compared with a column of this type. A text that is too long, or a decimal with more digits, is no error
     * here: no stored value equals it.
     */
    public static @Nullable Object compared(Type type, @Nullable Object value, String where) {
        if (value == null) return null;
        return switch (type) {
            case Type.Plain plain -> plain(plain, value, where);
            case Type.Text text -> noZero(as(String.class, value, where), where);
            case Type.Bytes bytes -> as(byte[].class, value, where);
            case Type.Decimal decimal -> as(BigDecimal.class, value, where);
            case Type.Unsigned unsigned ->
                unsigned.whole() ? as(BigInteger.class, value, where) : plain(unsigned.width(), value, where);
            case Type.Enumeration labels -> label(value, where);
            case Type.ListOf(var element) -> list(value, where, each -> compared(element, each, where));
        };
    }

    private static List<Object> list(Object value, String where, UnaryOperator<@Nullable Object> each) {
        List<?> values = as(List.class, value, where);
        List<Object> canonical = new ArrayList<>(values.size());
        for (Object element : values) canonical.add(present(each.apply(element), where));
        return Collections.unmodifiableList(canonical);
    }

    private static Object present(@Nullable Object element, String where) {
        if (element != null) return element;
        throw new InvalidStatement(where + " is a list, and no list holds null", "leave it out");
    }

    private static Object plain(Type.Plain type, Object value, String where) {
        return switch (type) {
            case BOOL -> as(Boolean.class, value, where);
            case INT8, INT16, INT32, INT64 -> integer(type, value, where);
            case FLOAT32 -> finite(as(Float.class, value, where), where);
            case FLOAT64 -> finite(as(Double.class, value, where), where);
            case UUID -> as(UUID.class, value, where);
            case INSTANT -> inRange(as(Instant.class, value, where).truncatedTo(ChronoUnit.MICROS), where);
            case DATE -> inRange(as(LocalDate.class, value, where), where);
            case TIME -> as(LocalTime.class, value, where).truncatedTo(ChronoUnit.MICROS);
            case DATETIME -> inRange(as(LocalDateTime.class, value, where).truncatedTo(ChronoUnit.MICROS), where);
            case OFFSET_DATETIME ->
                inRange(as(OffsetDateTime.class, value, where).toInstant().truncatedTo(ChronoUnit.MICROS), where)
                        .atOffset(ZoneOffset.UTC);
        };
    }

    private static Object integer(Type.Plain type, Object value, String where) {
        if (!(value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte)) {
            throw wrong(type.toString(), value, where);
        }
        long wide = ((Number) value).longValue();
        return switch (type) {
            case INT8 -> {
                if (wide != (byte) wide) throw outside(type, where);
                yield (byte) wide;
            }
            case INT16 -> {
                if (wide != (short) wide) throw outside(type, where);
                yield (short) wide;
            }
            case INT32 -> {
                if (wide != (int) wide) throw outside(type, where);
                yield (int) wide;
            }
            default -> wide;
        };
    }

    private static Object unsigned(Type.Unsigned type, Object value, String where) {
        if (type.whole()) {
            BigInteger big = as(BigInteger.class, value, where);
            if (big.signum() < 0 || big.compareTo(MAX_UINT64) > 0) throw outside(type, where);
            return big;
        }
        Object number = integer(type.width(), value, where);
        if (((Number) number).longValue() < 0) throw outside(type, where);
        return number;
    }

    private static <N extends Number> N finite(N value, String where) {
        if (Double.isFinite(value.doubleValue())) return value;
        throw new InvalidStatement(
                where + " cannot be NaN or infinite", "not every database stores them; use NULL or a number");
    }

    private static Instant inRange(Instant value, String where) {
        if (value.isBefore(FIRST) || value.isAfter(END)) throw outsideYears(where);
        return value;
    }

    private static LocalDateTime inRange(LocalDateTime value, String where) {
        inRange(value.toLocalDate(), where);
        return value;
    }

    private static LocalDate inRange(LocalDate value, String where) {
        if (value.getYear() >= 1 && value.getYear() <= 9999) return value;
        throw outsideYears(where);
    }

    private static InvalidStatement outsideYears(String where) {
        return new InvalidStatement(where + " is outside the years 1 to 9999", "not every database stores such a date");
    }

    private static BigDecimal scaled(Type.Decimal type, BigDecimal value, String where) {
        if (value.signum() == 0) return BigDecimal.ZERO.setScale(type.scale());
        BigDecimal exact = value.stripTrailingZeros();
        long before = Math.max((long) exact.precision() - exact.scale(), 0);
        if (exact.scale() > type.scale() || before > type.precision() - type.scale()) {
            throw new InvalidStatement(
                    where + " is a " + type + ", and the value has " + before + " digits before the point and "
                            + Math.max(exact.scale(), 0) + " after it",
                    "round the value, or widen the column with @Column(precision, scale)");
        }
        return exact.setScale(type.scale());
    }

    private static String fitting(Type.Text type, String value, String where) {
        noZero(value, where);
        if (type.length() > 0 && value.length() > type.length()) {
            int characters = value.codePointCount(0, value.length());
            if (characters > type.length()) throw tooLong(where, type.length(), characters, "characters");
        }
        return value;
    }

    private static String noZero(String value, String where) {
        if (value.indexOf('\0') < 0) return value;
        throw new InvalidStatement(
                where + " cannot hold the character U+0000", "PostgreSQL stores no such text; use bytes");
    }

    private static byte[] fitting(Type.Bytes type, byte[] value, String where) {
        if (type.length() == 0 || value.length <= type.length()) return value;
        throw tooLong(where, type.length(), value.length, "bytes");
    }

    private static InvalidStatement tooLong(String where, int most, int actual, String what) {
        return new InvalidStatement(
                where + " takes at most " + most + " " + what + ", and the value has " + actual,
                "shorten the value, or widen the column with @Column(length)");
    }

    private static String label(Object value, String where) {
        if (value instanceof Enum<?> constant) return constant.name();
        return as(String.class, value, where);
    }

    private static InvalidStatement outside(Type type, String where) {
        return new InvalidStatement(where + " is an " + type + ", and the value is outside its range", null);
    }

    private static <V> V as(Class<V> type, Object value, String where) {
        if (type.isInstance(value)) return type.cast(value);
        throw wrong(type.getSimpleName(), value, where);
    }

    private static InvalidStatement wrong(String wanted, Object value, String where) {
        return new InvalidStatement(
                where + " takes a " + wanted + ", not a " + value.getClass().getSimpleName(), null);
    }
}
