package dev.sippet.sqlite.turso;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;

/** Values as words of a line: a letter and a text without blanks. */
final class Words {

    private Words() {}

    static String encode(Object value) throws SQLException {
        return switch (value) {
            case null -> "n";
            case Boolean flag -> flag ? "i1" : "i0";
            case Double real -> "d" + real;
            case Float real -> "d" + real;
            case BigDecimal decimal -> encode(decimal.toPlainString());
            case Number integer -> "i" + integer;
            case String text -> "t" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            case byte[] bytes -> "b" + Base64.getEncoder().encodeToString(bytes);
            default -> throw new SQLException("Turso stores no " + value.getClass());
        };
    }

    static Object decode(String word) {
        String text = word.substring(1);
        return switch (word.charAt(0)) {
            case 'n' -> null;
            case 'i' -> Long.valueOf(text);
            case 'd' -> Double.valueOf(text);
            case 't' -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
            case 'b' -> Base64.getDecoder().decode(text);
            default -> throw new IllegalArgumentException("not a value: " + word);
        };
    }

    static String text(String word) {
        return String.valueOf(decode(word));
    }
}
