package dev.sippet.r2dbc.sql;

import dev.sippet.error.InvalidSchema;
import dev.sippet.r2dbc.sql.SchemaSql.Existing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes a table of SQLite beyond what its ALTER TABLE can: by the steps of its manual ("Making Other Kinds Of Table Schema Changes"),
 * a new table takes the rows, the indexes, the triggers and in the end the name of the old one. Whatever is in the table besides
 * what a model knows stays. The steps run in one transaction, begun while foreign keys were off, with legacy_alter_table on: the old
 * table's going must neither be felt by those that refer to it nor be looked for in views.
 */
final class SqliteRebuild {
    private static final String CREATE = "CREATE TABLE ";

    private final Dialect dialect;
    private final String table;
    private final Existing existing;

    SqliteRebuild(Dialect dialect, String table, Existing existing) {
        this.dialect = dialect;
        this.table = table;
        this.existing = existing;
    }

    /** The steps that add these lines to the table's definition; the last answers a row for each that refers to nothing. */
    List<String> adding(List<String> lines) {
        String now = definition();
        String next = "sippet_new_" + table;
        List<String> steps = new ArrayList<>();
        steps.add(CREATE + dialect.quote(next) + " " + withLines(body(now), lines));
        String columns =
                existing.columns().stream().sorted().map(dialect::quote).collect(Collectors.joining(", "));
        steps.add("INSERT INTO " + dialect.quote(next) + " (" + columns + ") SELECT " + columns + " FROM "
                + dialect.quote(table));
        if (numbersRows(now)) steps.addAll(keepNumber(next));
        steps.add("DROP TABLE " + dialect.quote(table));
        steps.add("ALTER TABLE " + dialect.quote(next) + " RENAME TO " + dialect.quote(table));
        existing.definitions().stream()
                .filter(each -> !each.equals(now))
                .sorted()
                .forEach(steps::add);
        steps.add("PRAGMA foreign_key_check(" + dialect.quote(table) + ")");
        return steps;
    }

    private String definition() {
        return existing.definitions().stream()
                .filter(each -> each.startsWith(CREATE))
                .findFirst()
                .orElseThrow(() -> new InvalidSchema(
                        "table " + table + " cannot be changed: sqlite does not tell how it was created",
                        "see that it is a table and not a view"));
    }

    /** What stands from the first parenthesis on; before it is the name, as SQLite keeps a definition. */
    private static String body(String definition) {
        int at = CREATE.length();
        while (definition.charAt(at) != '(') at = skipped(definition, at);
        return definition.substring(at);
    }

    /** Behind the last column or constraint: constraints of the table come last. */
    private static String withLines(String body, List<String> lines) {
        int depth = 0;
        for (int at = 0; at < body.length(); at = skipped(body, at)) {
            if (body.charAt(at) == '(') depth++;
            if (body.charAt(at) == ')' && --depth == 0) {
                return body.substring(0, at) + "\n  , " + String.join(",\n  ", lines) + body.substring(at);
            }
        }
        throw new InvalidSchema("the definition of a table ends too soon", null);
    }

    /** The position after what begins here: a quoted name or text, a comment, or one character. */
    private static int skipped(String sql, int at) {
        char here = sql.charAt(at);
        if (sql.startsWith("--", at)) return after(sql, "\n", at + 2);
        if (sql.startsWith("/*", at)) return after(sql, "*/", at + 2);
        if (here == '[') return after(sql, "]", at + 1);
        boolean quotes = here == '\'' || here == '"' || here == '`';
        return quotes ? after(sql, String.valueOf(here), at + 1) : at + 1;
    }

    /** A doubled quote ends here and begins again, which comes to the same. */
    private static int after(String sql, String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found + end.length();
    }

    private static boolean numbersRows(String definition) {
        return definition.toUpperCase(java.util.Locale.ROOT).contains("AUTOINCREMENT");
    }

    /** The next number goes on where the old table's was, though the rows with the highest may be gone. */
    private List<String> keepNumber(String next) {
        return List.of(
                "DELETE FROM sqlite_sequence WHERE name = " + literal(next),
                "INSERT INTO sqlite_sequence (name, seq) SELECT " + literal(next)
                        + ", seq FROM sqlite_sequence WHERE name = " + literal(table));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
