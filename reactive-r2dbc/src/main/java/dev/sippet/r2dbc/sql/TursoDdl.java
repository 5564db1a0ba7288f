package dev.sippet.r2dbc.sql;

/** Tables of Turso are SQLite's. */
final class TursoDdl extends SqliteDdl {
    /** Its aggregates know no order of their own, so the rows come to them in order. */
    @Override
    public String names() {
        return "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? COLLATE NOCASE"
                + " UNION SELECT '(' || group_concat(\"from\", ', ') || ') -> ' || \"table\" || ' ('"
                + " || group_concat(\"to\", ', ') || ')'"
                + " FROM (SELECT * FROM pragma_foreign_key_list(?) ORDER BY id, seq) GROUP BY id";
    }
}
