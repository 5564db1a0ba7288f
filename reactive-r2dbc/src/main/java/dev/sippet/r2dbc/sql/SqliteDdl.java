package dev.sippet.r2dbc.sql;

import dev.sippet.schema.Table.ForeignKey;
import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;

/**
 * Tables of SQLite. They are STRICT, so that a column holds nothing but its own kind of value. Times are ISO 8601 texts of one length,
 * in UTC where they have an offset: the order of the texts is the order of the times. Texts are ordered by code point. A list is a
 * JSON text.
 */
class SqliteDdl implements Ddl {
    @Override
    public String columns() {
        return "SELECT name FROM pragma_table_info(?)";
    }

    /** It knows no names of foreign keys, so these are described. */
    @Override
    public String names() {
        return "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? COLLATE NOCASE"
                + " UNION SELECT '(' || group_concat(\"from\", ', ' ORDER BY seq) || ') -> ' || \"table\" || ' ('"
                + " || group_concat(\"to\", ', ' ORDER BY seq) || ')' FROM pragma_foreign_key_list(?) GROUP BY id";
    }

    @Override
    public String nameOf(ForeignKey key) {
        return "(" + String.join(", ", key.columns().stream().map(c -> c.name()).toList()) + ") -> " + key.target()
                + " (" + String.join(", ", key.targetColumns()) + ")";
    }

    @Override
    public String definitions() {
        return "SELECT sql FROM sqlite_schema WHERE tbl_name = ? COLLATE NOCASE AND sql IS NOT NULL";
    }

    @Override
    public String type(Type type) {
        return switch (type) {
            case Type.Text text -> "TEXT";
            case Type.Enumeration labels -> "TEXT";
            case Type.Decimal decimal -> "TEXT";
            case Type.Bytes bytes -> "BLOB";
            case Type.Unsigned unsigned -> "INTEGER";
            case Type.Plain plain -> plain(plain);
            case Type.ListOf list -> "TEXT";
        };
    }

    private static String plain(Type.Plain type) {
        return switch (type) {
            case BOOL, INT8, INT16, INT32, INT64 -> "INTEGER";
            case FLOAT32, FLOAT64 -> "REAL";
            case UUID -> "BLOB";
            case INSTANT, OFFSET_DATETIME, DATE, TIME, DATETIME -> "TEXT";
        };
    }

    @Override
    public @Nullable String check(String column, Type type) {
        return switch (type) {
            case Type.Text(var length) -> length == 0 ? null : "length(" + column + ") <= " + length;
            case Type.Bytes(var length) -> length == 0 ? null : "length(" + column + ") <= " + length;
            case Type.Unsigned(var width, var whole) -> whole ? column + " >= 0" : between(column, width, 0);
            case Type.Plain plain -> check(column, plain);
            case Type.Enumeration labels -> Checks.of(column, labels);
            case Type.Decimal decimal -> null;
            case Type.ListOf list -> "json_valid(" + column + ") AND json_type(" + column + ") = 'array'";
        };
    }

    private static @Nullable String check(String column, Type.Plain type) {
        return switch (type) {
            case BOOL -> column + " IN (0, 1)";
            case INT8, INT16, INT32 -> between(column, type, -largest(type) - 1);
            case UUID -> "length(" + column + ") = 16";
            case INT64, FLOAT32, FLOAT64, INSTANT, OFFSET_DATETIME, DATE, TIME, DATETIME -> null;
        };
    }

    private static String between(String column, Type.Plain width, long smallest) {
        return column + " BETWEEN " + smallest + " AND " + largest(width);
    }

    private static long largest(Type.Plain width) {
        return switch (width) {
            case INT8 -> Byte.MAX_VALUE;
            case INT16 -> Short.MAX_VALUE;
            case INT32 -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    /** A number is given once only: without this word, that of a deleted row may come again. */
    @Override
    public String identity() {
        return " PRIMARY KEY AUTOINCREMENT";
    }

    @Override
    public boolean identityIsKey() {
        return true;
    }

    /** Its constraints have no names to find them by, and cannot be added later. */
    @Override
    public boolean uniqueInside() {
        return false;
    }

    @Override
    public boolean foreignKeysInside() {
        return true;
    }

    @Override
    public String options() {
        return " STRICT";
    }
}
