package dev.sippet.r2dbc.sql;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Term.Place;
import java.nio.charset.StandardCharsets;

/**
 * The patterns of a database. What people write, with {@code %}, {@code _} and the escape {@code \}, is brought into the one form that
 * it reads as it was meant: only what has a meaning is escaped. An index serves the beginning of a pattern as well as before.
 */
enum PatternSyntax {
    /**
     * LIKE. Not with the backslash as escape: MySQL's modes and H2's settings give it several meanings.
     */
    LIKE("LIKE", " ESCAPE '!'", '%', '_', Integer.MAX_VALUE) {
        @Override
        void literal(StringBuilder pattern, char character) {
            if (character == '%' || character == '_' || character == '!') pattern.append('!');
            pattern.append(character);
        }
    },
    /** SQLite's GLOB, since its LIKE takes upper and lower case of ASCII for the same. Either has a longest pattern there. */
    GLOB("GLOB", "", '*', '?', 50_000) {
        @Override
        void literal(StringBuilder pattern, char character) {
            boolean special = character == '*' || character == '?' || character == '[';
            if (special) pattern.append('[').append(character).append(']');
            else pattern.append(character);
        }
    };

    private final String operator;
    private final String escape;
    private final char any;
    private final char one;
    private final int mostBytes;

    PatternSyntax(String operator, String escape, char any, char one, int mostBytes) {
        this.operator = operator;
        this.escape = escape;
        this.any = any;
        this.one = one;
        this.mostBytes = mostBytes;
    }

    /** What stands between a text and a pattern. */
    String operator() {
        return operator;
    }

    /** What says after a pattern how it is escaped. */
    String escape() {
        return escape;
    }

    /** A character that stands for itself. */
    abstract void literal(StringBuilder pattern, char character);

    /** The pattern of what has {@code text} there. */
    String containing(Place place, String text) {
        StringBuilder pattern = new StringBuilder(text.length() + 2);
        if (place != Place.START) pattern.append(any);
        for (int i = 0; i < text.length(); i++) literal(pattern, text.charAt(i));
        if (place != Place.END) pattern.append(any);
        return checked(pattern.toString());
    }

    /**
     * The same pattern in this syntax. An escape before a character without a meaning, which H2 refuses and others ignore, is left
     * out; one at the end, which MySQL takes for itself and others refuse, is refused.
     */
    String translated(String pattern) {
        StringBuilder translated = new StringBuilder(pattern.length() + 2);
        for (int i = 0; i < pattern.length(); i++) {
            char here = pattern.charAt(i);
            if (here == '%') {
                translated.append(any);
            } else if (here == '_') {
                translated.append(one);
            } else if (here != '\\') {
                literal(translated, here);
            } else if (++i < pattern.length()) {
                literal(translated, pattern.charAt(i));
            } else {
                throw new InvalidStatement("a pattern ends in its escape", "write \\\\ for a backslash");
            }
        }
        return checked(translated.toString());
    }

    private String checked(String pattern) {
        if (pattern.length() > mostBytes / 3) {
            int bytes = pattern.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > mostBytes) {
                throw new InvalidStatement(
                        "a pattern has " + bytes + " bytes, and the database takes at most " + mostBytes,
                        "look for a shorter text");
            }
        }
        return pattern;
    }
}
