package dev.sippet.r2dbc.sql;

import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;

/**
 * Tables of H2. Texts and bytes without a length hold 1,048,576 characters or bytes, which is the most H2 has outside of large
 * objects, and those cannot be indexed.
 */
final class H2Ddl implements Ddl {
    private static final int LONGEST = 1_048_576;

    @Override
    public String columns() {
        return "SELECT column_name FROM information_schema.columns WHERE table_schema = CURRENT_SCHEMA AND table_name"
                + " = ?";
    }

    @Override
    public String names() {
        return "SELECT index_name FROM information_schema.indexes"
                + " WHERE table_schema = CURRENT_SCHEMA AND table_name = ?"
                + " UNION SELECT constraint_name FROM information_schema.table_constraints"
                + " WHERE table_schema = CURRENT_SCHEMA AND table_name = ?";
    }

    @Override
    public String type(Type type) {
        return switch (type) {
            case Type.Text(var length) -> text(length);
            case Type.Bytes(var length) -> length == 0 ? "varbinary" : "varbinary(" + Math.min(length, LONGEST) + ")";
            case Type.Enumeration(var labels) -> text(Checks.longest(labels));
            case Type.Decimal(var precision, var scale) -> "numeric(" + precision + ", " + scale + ")";
            case Type.Unsigned unsigned -> unsigned.whole() ? "numeric(20)" : plain(unsigned.width());
            case Type.Plain plain -> plain(plain);
        };
    }

    /** H2 counts characters beyond U+FFFF twice, and others count them once. */
    private static String text(int length) {
        return length == 0 ? "varchar" : "varchar(" + Math.min(2L * length, LONGEST) + ")";
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

    @Override
    public @Nullable String check(String column, Type type) {
        return Checks.of(column, type);
    }
}
