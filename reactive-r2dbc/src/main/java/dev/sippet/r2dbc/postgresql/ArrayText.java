package dev.sippet.r2dbc.postgresql;

import java.math.BigDecimal;
import java.util.List;

/** A list as the text of an array, for rows that go as one array for each column: an array of arrays would be one long array. */
final class ArrayText {
    private ArrayText() {}

    /** Every element is quoted, so that none is taken for NULL, and none for more than one. */
    static String of(List<?> values) {
        StringBuilder text = new StringBuilder(2 + values.size() * 12).append('{');
        for (Object value : values) {
            if (text.length() > 1) text.append(',');
            quote(text, value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString());
        }
        return text.append('}').toString();
    }

    private static void quote(StringBuilder text, String element) {
        text.append('"');
        for (int i = 0; i < element.length(); i++) {
            char here = element.charAt(i);
            if (here == '"' || here == '\\') text.append('\\');
            text.append(here);
        }
        text.append('"');
    }
}
