package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order, as text: from where to read, in which direction, and of which order it is.
 *
 * @param backward whether the records before it are meant
 * @param place the values of the order's fields there
 */
record Cursor(boolean backward, List<@Nullable Object> place) {

    /** As text that fits into a URL: the parts, each with its length before it. */
    String text(Keyset keyset) {
        StringBuilder parts = new StringBuilder();
        part(parts, Integer.toHexString(keyset.signature().hashCode()));
        part(parts, backward ? "b" : "f");
        for (Object value : place) part(parts, value == null ? null : written(value));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void part(StringBuilder parts, @Nullable String part) {
        if (part == null) parts.append("-:");
        else parts.append(part.length()).append(':').append(part);
    }

    private static String written(Object value) {
        return value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value.toString();
    }

    /** The place that this text names in this order; InvalidStatement where it names none. */
    static Cursor read(String text, Keyset keyset) {
        try {
            String all = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<@Nullable String> parts = parts(all);
            List<Field> fields = keyset.fields();
            boolean fits = parts.size() == fields.size() + 2
                    && Integer.toHexString(keyset.signature().hashCode()).equals(parts.getFirst());
            if (!fits) throw notHere();
            List<@Nullable Object> place = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                String part = parts.get(i + 2);
                place.add(part == null ? null : value(fields.get(i).type(), part));
            }
            return new Cursor("b".equals(parts.get(1)), place);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw notHere();
        }
    }

    private static InvalidStatement notHere() {
        return new InvalidStatement(
                "the cursor is no place in the order of this query",
                "use a cursor with the query and the order that made it, or start from the first page");
    }

    private static List<@Nullable String> parts(String all) {
        List<@Nullable String> parts = new ArrayList<>();
        int at = 0;
        while (at < all.length()) {
            int colon = all.indexOf(':', at);
            String length = all.substring(at, colon);
            at = colon + 1;
            if (length.equals("-")) {
                parts.add(null);
            } else {
                int end = at + Integer.parseInt(length);
                parts.add(all.substring(at, end));
                at = end;
            }
        }
        return parts;
    }

    private static Object value(Type type, String text) {
        return switch (type) {
            case Type.Plain plain -> plain(plain, text);
            case Type.Text t -> text;
            case Type.Bytes b -> Base64.getDecoder().decode(text);
            case Type.Decimal d -> new BigDecimal(text);
            case Type.Unsigned u -> u.whole() ? new BigInteger(text) : plain(u.width(), text);
            case Type.Enumeration e -> text;
            case Type.ListOf list -> throw new IllegalArgumentException("lists have no order");
        };
    }

    private static Object plain(Type.Plain type, String text) {
        return switch (type) {
            case BOOL -> Boolean.valueOf(text);
            case INT8, INT16, INT32, INT64 -> Long.valueOf(text);
            case FLOAT32 -> Float.valueOf(text);
            case FLOAT64 -> Double.valueOf(text);
            case UUID -> UUID.fromString(text);
            case INSTANT -> Instant.parse(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case DATETIME -> LocalDateTime.parse(text);
            case OFFSET_DATETIME -> OffsetDateTime.parse(text);
        };
    }
}
