package dev.sippet.sqlite.text;

/** Cuts SQL into tokens the way SQLite does; comments and white space fall away. */
final class Tokens {

    enum Kind {
        WORD,
        PARAMETER,
        QUOTED,
        SYMBOL,
        END
    }

    private final String sql;
    private int from;
    private int to;

    Tokens(String sql) {
        this.sql = sql;
    }

    /** Moves to the next token. */
    Kind next() {
        from = to;
        skipBlank();
        if (from >= sql.length()) {
            to = from;
            return Kind.END;
        }
        char first = sql.charAt(from);
        return switch (first) {
            case '\'', '"', '`' -> quoted(first);
            case '[' -> quoted(']');
            case '?' -> parameter(Tokens::isDigit);
            case ':', '@', '$', '#' -> parameter(Tokens::isWord);
            default -> isWord(first) ? word() : symbol();
        };
    }

    String text() {
        return sql.substring(from, to);
    }

    boolean is(char symbol) {
        return to == from + 1 && sql.charAt(from) == symbol;
    }

    boolean is(String word) {
        return to - from == word.length() && sql.regionMatches(true, from, word, 0, word.length());
    }

    int start() {
        return from;
    }

    int end() {
        return to;
    }

    private void skipBlank() {
        while (from < sql.length()) {
            if (Character.isWhitespace(sql.charAt(from)) || sql.charAt(from) == '\uFEFF') {
                from++;
            } else if (sql.startsWith("--", from)) {
                from = after("\n", from + 2);
            } else if (sql.startsWith("/*", from)) {
                from = after("*/", from + 2);
            } else {
                return;
            }
        }
    }

    private int after(String mark, int start) {
        int found = sql.indexOf(mark, start);
        return found < 0 ? sql.length() : found + mark.length();
    }

    // A quote within quotes is doubled; within brackets there is none.
    private Kind quoted(char close) {
        to = from + 1;
        while (to < sql.length()) {
            if (sql.charAt(to++) == close) {
                if (close == ']' || to >= sql.length() || sql.charAt(to) != close) {
                    return Kind.QUOTED;
                }
                to++;
            }
        }
        return Kind.QUOTED;
    }

    private Kind parameter(Letters letters) {
        to = from + 1;
        while (to < sql.length() && letters.has(sql.charAt(to))) {
            to++;
        }
        boolean named = to > from + 1;
        return named || sql.charAt(from) == '?' ? Kind.PARAMETER : Kind.SYMBOL;
    }

    private Kind word() {
        to = from + 1;
        while (to < sql.length() && isWord(sql.charAt(to))) {
            to++;
        }
        return Kind.WORD;
    }

    private Kind symbol() {
        to = from + 1;
        return Kind.SYMBOL;
    }

    private interface Letters {
        boolean has(char letter);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isWord(char letter) {
        return isDigit(letter)
                || (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || letter == '_'
                || letter == '$'
                || letter >= 0x80;
    }
}
