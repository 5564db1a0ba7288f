package dev.sippet.r2dbc.sql;

import dev.sippet.value.Type;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables of H2. Texts and bytes are no large objects, which cannot be indexed: they hold 1,048,576 characters or bytes up to H2 2.3,
 * and more since. Texts are ordered as Java does, which differs from others for characters beyond U+FFFF.
 */
final class H2Ddl implements Ddl {
    private static final int LONGEST = 1_048_576;

    @Override
    public String columns() {
        return "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS"
                + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = ?";
    }

    /** In capitals, which are right whatever case the database folds names to. */
    @Override
    public String names() {
        return "SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES"
                + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = ?"
                + " UNION SELECT CONSTRAINT_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS"
                + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = ?";
    }

    @Override
    public String type(Type type) {
        return switch (type) {
            case Type.Text(var length) -> text(length);
            case Type.Bytes(var length) -> sized("varbinary", length);
            case Type.Enumeration(var labels) -> text(Checks.longest(labels));
            case Type.Decimal(var precision, var scale) -> "numeric(" + precision + ", " + scale + ")";
            case Type.Unsigned unsigned -> unsigned.whole() ? "numeric(20)" : plain(unsigned.width());
            case Type.Plain plain -> plain(plain);
            case Type.ListOf(var element) -> type(element) + " array";
        };
    }

    /** H2 counts characters beyond U+FFFF twice, and others count them once. */
    private static String text(int length) {
        return sized("varchar", 2L * length);
    }

    private static String sized(String type, long length) {
        return length == 0 || length > LONGEST ? type : type + "(" + length + ")";
    }

    private static String plain(Type.Plain type) {
        return switch (type) {
            case BOOL -> "boolean";
            case INT8 -> "tinyint";
            case INT16 -> "smallint";
            case INT32 -> "integer";
            case INT64 -> "bigint";
            case FLOAT32 -> "real";
            case FLOAT64 -> "double precision";
            case UUID -> "uuid";
            case INSTANT, OFFSET_DATETIME -> "timestamp(6) with time zone";
            case DATE -> "date";
            case TIME -> "time(6)";
            case DATETIME -> "timestamp(6)";
        };
    }

    /**
     * H2 keeps the session that created a check with IN or OR to compare the constants, and once that session is closed the check
     * fails for everybody. CASE needs none.
     */
    @Override
    public @Nullable String check(String column, Type type) {
        if (!(type instanceof Type.Enumeration(var labels))) return Checks.of(column, type);
        return labels.stream()
                .map(label -> "WHEN '" + label.replace("'", "''") + "' THEN TRUE")
                .collect(Collectors.joining(" ", "CASE " + column + " ", " ELSE " + column + " IS NULL END"));
    }
}
