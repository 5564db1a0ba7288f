package dev.sippet.r2dbc.sql;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Term.Place;

/** Patterns of LIKE, brought into the one form that all databases read alike: only what has a meaning is escaped. */
final class Patterns {
    /**
     * What says how a pattern is escaped. Not by the backslash: MySQL's modes and H2's settings give it several meanings. An index
     * serves the beginning of a pattern as well as before.
     */
    static final String CLAUSE = " ESCAPE '!'";

    private static final char ESCAPE = '!';

    private Patterns() {}

    /** The pattern of what has {@code text} there. */
    static String containing(Place place, String text) {
        StringBuilder pattern = new StringBuilder(text.length() + 2);
        if (place != Place.START) pattern.append('%');
        for (int i = 0; i < text.length(); i++) literal(pattern, text.charAt(i));
        if (place != Place.END) pattern.append('%');
        return pattern.toString();
    }

    /**
     * The same pattern with another escape than {@code \}. An escape before a character without a meaning, which H2 refuses and
     * others ignore, is left out; one at the end, which MySQL takes for itself and others refuse, is refused.
     */
    static String translated(String pattern) {
        if (pattern.indexOf('\\') < 0 && pattern.indexOf(ESCAPE) < 0) return pattern;
        StringBuilder translated = new StringBuilder(pattern.length() + 2);
        for (int i = 0; i < pattern.length(); i++) {
            char here = pattern.charAt(i);
            if (here == '%' || here == '_') {
                translated.append(here);
            } else if (here != '\\') {
                literal(translated, here);
            } else if (++i < pattern.length()) {
                literal(translated, pattern.charAt(i));
            } else {
                throw new InvalidStatement("a pattern ends in its escape", "write \\\\ for a backslash");
            }
        }
        return translated.toString();
    }

    private static void literal(StringBuilder pattern, char character) {
        if (character == '%' || character == '_' || character == ESCAPE) pattern.append(ESCAPE);
        pattern.append(character);
    }
}
