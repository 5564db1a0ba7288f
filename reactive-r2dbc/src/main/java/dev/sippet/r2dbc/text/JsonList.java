package dev.sippet.r2dbc.text;

import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as one JSON array without blanks, of which the functions of a database make elements. */
public final class JsonList {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder json;

    private JsonList(int size) {
        this.json = new StringBuilder(2 + size * 12);
    }

    /** Of values in the forms that are bound: texts, longs, doubles, and bytes, which become hexadecimal digits. */
    public static String of(List<? extends @Nullable Object> values) {
        JsonList list = new JsonList(values.size());
        list.json.append('[');
        for (Object value : values) {
            if (list.json.length() > 1) list.json.append(',');
            list.append(value);
        }
        return list.json.append(']').toString();
    }

    /** A list as a column keeps it, of canonical values of this type: equal lists are equal texts. */
    public static String of(Type element, List<?> values) {
        List<Object> stored = new ArrayList<>(values.size());
        for (Object value : values) stored.add(JsonElement.stored(element, value));
        return of(stored);
    }

    /** The canonical values of what a column keeps, blanks and other forms of numbers included that others wrote. */
    public static List<Object> read(Type element, String json) {
        List<Object> values = new ArrayList<>();
        for (Object value : JsonArray.read(json)) values.add(JsonElement.read(element, value));
        return Collections.unmodifiableList(values);
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case String text -> quote(text);
            case byte[] bytes -> json.append('"').append(HEX.formatHex(bytes)).append('"');
            default -> json.append(value);
        }
    }

    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) quote(text.charAt(i));
        json.append('"');
    }

    /** With the escapes that databases choose themselves: some compare the escaped texts. */
    private void quote(char here) {
        switch (here) {
            case '"', '\\' -> json.append('\\').append(here);
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (here < ' ') json.append("\\u00").append(HEX.toHexDigits((byte) here));
                else json.append(here);
            }
        }
    }
}
