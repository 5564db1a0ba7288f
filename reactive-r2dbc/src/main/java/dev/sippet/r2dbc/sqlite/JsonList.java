package dev.sippet.r2dbc.sqlite;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as one JSON array, of which json_each makes rows. Bytes are hexadecimal digits, for which unhex stands in the SQL. */
final class JsonList {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder json;

    private JsonList(int size) {
        this.json = new StringBuilder(2 + size * 12);
    }

    /** Of values in the forms that are bound: texts, longs, doubles, bytes. */
    static String of(List<? extends @Nullable Object> values) {
        JsonList list = new JsonList(values.size());
        list.json.append('[');
        for (Object value : values) {
            if (list.json.length() > 1) list.json.append(',');
            list.append(value);
        }
        return list.json.append(']').toString();
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
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == '"' || here == '\\') json.append('\\').append(here);
            else if (here < ' ') json.append("\\u00").append(HEX.toHexDigits((byte) here));
            else json.append(here);
        }
        json.append('"');
    }
}
