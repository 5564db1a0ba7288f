package dev.sippet.r2dbc.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads SQL as far as it takes to tell a placeholder from other question marks. What is not closed, the database may refuse. */
final class RawSqlScanner {
    private static final Pattern DOLLARS = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

    private final Dialect dialect;
    private final RawSyntax syntax;
    private final String text;
    private final StringBuilder sql;
    private int parameters;

    RawSqlScanner(Dialect dialect, String text) {
        this.dialect = dialect;
        this.syntax = dialect.rawSyntax();
        this.text = text;
        this.sql = new StringBuilder(text.length() + 16);
    }

    RawSqlText scan() {
        int at = 0;
        while (at < text.length()) {
            int end = quoted(at);
            if (end > at) {
                sql.append(syntax.splits() ? whole(text.substring(at, end)) : text.substring(at, end));
                at = end;
            } else {
                at = plain(at);
            }
        }
        return new RawSqlText(sql.toString(), parameters);
    }

    private int plain(int at) {
        if (text.charAt(at) != '?') {
            sql.append(text.charAt(at));
            return at + 1;
        }
        if (text.startsWith("??", at)) {
            sql.append('?');
            return at + 2;
        }
        sql.append(dialect.marker(++parameters));
        return at + 1;
    }

    /** Where what is quoted or a comment here ends; {@code at} where nothing begins. */
    private int quoted(int at) {
        char here = text.charAt(at);
        if (here == '[' && syntax.quotes().indexOf(here) >= 0) return after("]", at + 1);
        if (syntax.quotes().indexOf(here) >= 0) return afterQuote(at, here);
        if (here == '$' && syntax.dollars() && !insideWord(at)) return afterDollars(at);
        if (text.startsWith("/*", at)) return afterComment(at);
        boolean comment = syntax.lineComments().stream().anyMatch(begin -> text.startsWith(begin, at));
        return comment ? after("\n", at) : at;
    }

    /** The same without a semicolon, which H2 knows as a Unicode escape. */
    private static String whole(String quoted) {
        if (quoted.indexOf(';') < 0 || quoted.charAt(0) == '$') return quoted;
        boolean comment = quoted.charAt(0) == '-' || quoted.charAt(0) == '/';
        return comment
                ? quoted.replace(';', ' ')
                : "U&" + quoted.replace("\\", "\\\\").replace(";", "\\003b");
    }

    /** A doubled quote stands for one. */
    private int afterQuote(int at, char quote) {
        boolean backslash = quote != '`' && (syntax.backslash() || (quote == '\'' && escapeText(at)));
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == quote) {
                if (i + 1 == text.length() || text.charAt(i + 1) != quote) return i + 1;
                i++;
            }
            if (backslash && text.charAt(i) == '\\') i++;
        }
        return text.length();
    }

    /** PostgreSQL's {@code E'…'}. */
    private boolean escapeText(int at) {
        return at > 0 && (text.charAt(at - 1) | ' ') == 'e' && !insideWord(at - 1);
    }

    private int afterDollars(int at) {
        Matcher tag = DOLLARS.matcher(text).region(at, text.length());
        return tag.lookingAt() ? after(tag.group(), tag.end()) : at;
    }

    private int afterComment(int at) {
        int depth = 1;
        for (int i = at + 2; i < text.length(); i++) {
            if (text.startsWith("*/", i)) {
                i++;
                if (--depth == 0) return i + 1;
            } else if (syntax.nested() && text.startsWith("/*", i)) {
                i++;
                depth++;
            }
        }
        return text.length();
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private boolean insideWord(int at) {
        return at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '_');
    }
}
