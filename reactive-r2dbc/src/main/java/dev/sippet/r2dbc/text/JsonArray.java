package dev.sippet.r2dbc.text;

import dev.sippet.error.ConversionFailed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a JSON array of texts, numbers, truth values and nulls. Numbers stay as they are written: no digit of them is lost. */
final class JsonArray {
    private final String json;
    private int at;

    private JsonArray(String json) {
        this.json = json;
    }

    /** Its elements: texts, numbers and truth values as texts, and null. */
    static List<@Nullable Object> read(String json) {
        JsonArray array = new JsonArray(json);
        try {
            return array.elements();
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw array.none();
        }
    }

    private List<@Nullable Object> elements() {
        List<@Nullable Object> elements = new ArrayList<>();
        expect('[');
        if (next() == ']') return ended(elements);
        while (true) {
            elements.add(element());
            if (next() == ']') return ended(elements);
            expect(',');
        }
    }

    private List<@Nullable Object> ended(List<@Nullable Object> elements) {
        at++;
        while (at < json.length() && json.charAt(at) <= ' ') at++;
        if (at < json.length()) throw none();
        return elements;
    }

    /** The next character that is no blank, which is not taken. */
    private char next() {
        while (json.charAt(at) <= ' ') at++;
        return json.charAt(at);
    }

    private void expect(char wanted) {
        if (next() != wanted) throw none();
        at++;
    }

    private @Nullable Object element() {
        if (next() == '"') return text();
        int from = at;
        while (isPlain(json.charAt(at))) at++;
        String word = json.substring(from, at);
        if (word.isEmpty()) throw none();
        return word.equals("null") ? null : word;
    }

    private static boolean isPlain(char here) {
        return (here >= '0' && here <= '9')
                || (here >= 'a' && here <= 'z')
                || here == 'E'
                || here == '+'
                || here == '-'
                || here == '.';
    }

    /** Without escapes, as most are, it is a part of the array. */
    private String text() {
        int from = ++at;
        while (json.charAt(at) != '"' && json.charAt(at) != '\\') at++;
        if (json.charAt(at) == '"') return json.substring(from, at++);
        StringBuilder text = new StringBuilder().append(json, from, at);
        for (char here = json.charAt(at++); here != '"'; here = json.charAt(at++)) {
            text.append(here == '\\' ? escaped() : here);
        }
        return text.toString();
    }

    private char escaped() {
        char here = json.charAt(at++);
        return switch (here) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> (char) Integer.parseInt(json, at, at += 4, 16);
            case '"', '\\', '/' -> here;
            default -> throw none();
        };
    }

    /** The text stays out of the message: it is a value. */
    private ConversionFailed none() {
        return new ConversionFailed(
                "a column read as a list holds a text of " + json.length() + " characters that is no array of values",
                "Sippet stores JSON arrays, such as [\"a\",\"b\"]");
    }
}
