package dev.sippet.r2dbc.sql;

import dev.sippet.error.InvalidStatement;

/**
 * SQL as people wrote it, in a database's own markers.
 *
 * @param sql the text
 * @param parameters how many values it takes
 */
public record RawSqlText(String sql, int parameters) {

    /** Replaces each {@code ?} by a marker, and {@code ??} by a question mark; not in quotes nor comments. */
    public static RawSqlText of(Dialect dialect, String sql) {
        return new RawSqlScanner(dialect, sql).scan();
    }

    /** Refuses another number of values. */
    public void check(int given) {
        if (given == parameters) return;
        throw new InvalidStatement(
                "the SQL has " + parameters + " placeholders, and was given " + given + " values",
                "bind one value for each ?; write ?? for a question mark");
    }
}
