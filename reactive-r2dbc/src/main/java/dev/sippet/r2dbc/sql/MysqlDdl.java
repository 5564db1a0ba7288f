package dev.sippet.r2dbc.sql;

import dev.sippet.schema.Table.Column;
import dev.sippet.value.Type;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables of MySQL and MariaDB. Texts have a binary collation that counts trailing blanks: others hold texts for equal that are not.
 * An instant is a {@code datetime} in UTC, since {@code timestamp} ends in 2038. A list is JSON.
 *
 * @param collation its name there
 */
record MysqlDdl(String collation) implements Ddl {
    /** The longest text or bytes inside a row; the row takes 65535 bytes in all, and four for each character. */
    private static final int LONGEST_INSIDE = 1024;
    /** The most of one column in an index; the index takes 3072 bytes in all. */
    private static final int LONGEST_INDEXED = 255;

    @Override
    public String columns() {
        return "SELECT column_name FROM information_schema.columns WHERE table_schema = database() AND table_name = ?";
    }

    @Override
    public String names() {
        return "SELECT index_name FROM information_schema.statistics"
                + " WHERE table_schema = database() AND table_name = ?"
                + " UNION SELECT constraint_name FROM information_schema.table_constraints"
                + " WHERE table_schema = database() AND table_name = ?";
    }

    @Override
    public String type(Type type) {
        return switch (type) {
            case Type.Text(var length) -> inside(length) ? "varchar(" + length + ")" : "longtext";
            case Type.Bytes(var length) -> inside(length) ? "varbinary(" + length + ")" : "longblob";
            case Type.Enumeration(var labels) -> "varchar(" + Checks.longest(labels) + ")";
            case Type.Decimal(var precision, var scale) -> "decimal(" + precision + ", " + scale + ")";
            case Type.Unsigned unsigned -> unsigned.whole() ? "bigint unsigned" : plain(unsigned.width());
            case Type.Plain plain -> plain(plain);
            case Type.ListOf list -> "json";
        };
    }

    private static boolean inside(int length) {
        return length > 0 && length <= LONGEST_INSIDE;
    }

    /** A {@code float} would not equal the value that was stored into it: comparisons are made in {@code double}. */
    private static String plain(Type.Plain type) {
        return switch (type) {
            case BOOL -> "boolean";
            case INT8 -> "tinyint";
            case INT16 -> "smallint";
            case INT32 -> "int";
            case INT64 -> "bigint";
            case FLOAT32, FLOAT64 -> "double";
            case UUID -> "binary(16)";
            case INSTANT, OFFSET_DATETIME, DATETIME -> "datetime(6)";
            case DATE -> "date";
            case TIME -> "time(6)";
        };
    }

    @Override
    public @Nullable String check(String column, Type type) {
        if (type.equals(Type.UINT64)) return null;
        if (type instanceof Type.Text(var length) && length > 0 && !inside(length)) {
            return "char_length(" + column + ") <= " + length;
        }
        if (type instanceof Type.Bytes(var length) && length > 0 && !inside(length)) {
            return "octet_length(" + column + ") <= " + length;
        }
        if (type instanceof Type.ListOf(var element)) return list(column, element);
        return Checks.of(column, type);
    }

    private static String list(String column, Type element) {
        String array = "json_type(" + column + ") = 'ARRAY'";
        if (!(element instanceof Type.Enumeration(var labels))) return array;
        String all = labels.stream().collect(Collectors.joining("\",\"", "'[\"", "\"]'"));
        return array + " AND json_contains(" + all + ", " + column + ")";
    }

    @Override
    public String identity() {
        return " AUTO_INCREMENT";
    }

    /** The beginning of a long text is enough to find it by. */
    @Override
    public String indexed(String name, Column column) {
        int length = switch (column.type()) {
            case Type.Text text -> text.length() == 0 ? Integer.MAX_VALUE : text.length();
            case Type.Bytes bytes -> bytes.length() == 0 ? Integer.MAX_VALUE : bytes.length();
            case Type.Plain plain -> 0;
            case Type.Decimal decimal -> 0;
            case Type.Unsigned unsigned -> 0;
            case Type.Enumeration enumeration -> 0;
            case Type.ListOf list -> 0;
        };
        return length > LONGEST_INDEXED ? name + "(" + LONGEST_INDEXED + ")" : name;
    }

    @Override
    public boolean indexesInside() {
        return true;
    }

    @Override
    public String options() {
        return " ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE " + collation;
    }
}
