package dev.sippet.r2dbc.sql;

/** What stands in an insert so that it changes the rows that are there instead. */
enum UpsertSyntax {
    /** {@code ON CONFLICT (key) DO UPDATE SET column = excluded.column}. */
    ON_CONFLICT,
    /**
     * {@code ON DUPLICATE KEY UPDATE column = VALUES(column)}. Not with a name for the new row, which MariaDB and MySQL before 8.0.19
     * do not know.
     */
    ON_DUPLICATE_KEY,
    /** Nothing that is right when two do it at once. */
    NONE;

    /** The value of a column in the new row. */
    String incoming(String column) {
        return switch (this) {
            case ON_CONFLICT -> "excluded." + column;
            case ON_DUPLICATE_KEY -> "VALUES(" + column + ")";
            case NONE -> column;
        };
    }
}
