package dev.sippet.dynamo;

import dev.sippet.schema.Table.Column;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Locale;

/** Values as texts in the order of the values, so that several columns can make one key. */
final class KeyText {
    /** Between the texts of two columns: it is in no text, and before all that is. */
    static final char BETWEEN = '\u0000';
    /** After all keys that start with the same columns. */
    static final char BEYOND = '\u0001';

    private static final BigInteger HALF = BigInteger.ONE.shiftLeft(63);

    private KeyText() {}

    static String of(Column column, Object value) {
        return switch (column.type()) {
            case Type.Plain plain -> plain(plain, value);
            case Type.Bytes bytes -> HexFormat.of().formatHex((byte[]) value);
            case Type.Decimal(var precision, var scale) -> decimal(precision, scale, (BigDecimal) value);
            case Type.Unsigned unsigned -> digits(new BigInteger(value.toString()), 20);
            default -> value.toString();
        };
    }

    private static String plain(Type.Plain type, Object value) {
        return switch (type) {
            case BOOL -> value.equals(true) ? "1" : "0";
            case INT8, INT16, INT32, INT64 -> digits(HALF.add(BigInteger.valueOf(((Number) value).longValue())), 20);
            case FLOAT32, FLOAT64 -> fraction(((Number) value).doubleValue());
            default -> ItemCodec.text(type, value);
        };
    }

    private static String decimal(int precision, int scale, BigDecimal value) {
        BigInteger zero = BigInteger.TEN.pow(precision);
        return digits(value.setScale(scale).unscaledValue().add(zero), precision + 1);
    }

    private static String digits(BigInteger number, int width) {
        String digits = number.toString();
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** The bits of a fraction have its order, once those of negative ones are turned around. */
    private static String fraction(double value) {
        long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
        long ordered = bits < 0 ? ~bits : bits | Long.MIN_VALUE;
        return String.format(Locale.ROOT, "%016x", ordered);
    }
}
