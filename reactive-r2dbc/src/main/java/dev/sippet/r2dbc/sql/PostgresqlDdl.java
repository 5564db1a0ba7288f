package dev.sippet.r2dbc.sql;

import dev.sippet.schema.Table.Column;
import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;

/** Tables of PostgreSQL. Texts have the collation "C": they are ordered by code point, and LIKE is served by their indexes. */
final class PostgresqlDdl implements Ddl {
    @Override
    public String columns() {
        return "SELECT column_name::text FROM information_schema.columns"
                + " WHERE table_schema = current_schema() AND table_name = ?";
    }

    @Override
    public String names() {
        return "SELECT indexname::text FROM pg_indexes WHERE schemaname = current_schema() AND tablename = ?"
                + " UNION SELECT conname::text FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid"
                + " JOIN pg_namespace ON pg_namespace.oid = relnamespace"
                + " WHERE nspname = current_schema() AND relname = ?";
    }

    @Override
    public String type(Type type) {
        Type collated = type instanceof Type.ListOf(var element) ? element : type;
        boolean texts = collated instanceof Type.Text || collated instanceof Type.Enumeration;
        return sized(type) + (texts ? " COLLATE \"C\"" : "");
    }

    private static String sized(Type type) {
        return switch (type) {
            case Type.Text(var length) -> length == 0 ? "text" : "varchar(" + length + ")";
            case Type.Enumeration(var labels) -> "varchar(" + Checks.longest(labels) + ")";
            case Type.Decimal(var precision, var scale) -> "numeric(" + precision + ", " + scale + ")";
            case Type.Unsigned unsigned when unsigned.whole() -> "numeric(20)";
            case Type.Plain plain -> precise(plain);
            case Type.Unsigned unsigned -> plain(unsigned);
            case Type.Bytes bytes -> plain(bytes);
            case Type.ListOf(var element) -> sized(element) + "[]";
        };
    }

    /** Its operators want both arrays to be of one type, apart from lengths: other than texts, arrays of them are not alike. */
    @Override
    public String cast(Type.ListOf type) {
        Type element = type.element();
        boolean sized = element instanceof Type.Enumeration || (element instanceof Type.Text(var length) && length > 0);
        return (sized ? "varchar" : plain(element)) + "[]";
    }

    private static String precise(Type.Plain type) {
        return switch (type) {
            case INSTANT, OFFSET_DATETIME -> "timestamp(6) with time zone";
            case TIME -> "time(6)";
            case DATETIME -> "timestamp(6)";
            case BOOL, INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, UUID, DATE -> plain(type);
        };
    }

    /** A type without length, precision and collation, as a cast names it; a list within an array is the text of one. */
    static String plain(Type type) {
        return switch (type) {
            case Type.Plain plain -> plain(plain);
            case Type.Text text -> "text";
            case Type.Bytes bytes -> "bytea";
            case Type.Decimal decimal -> "numeric";
            case Type.Unsigned unsigned -> unsigned.whole() ? "numeric" : plain(unsigned.width());
            case Type.Enumeration enumeration -> "text";
            case Type.ListOf list -> "text";
        };
    }

    private static String plain(Type.Plain type) {
        return switch (type) {
            case BOOL -> "boolean";
            case INT8, INT16 -> "smallint";
            case INT32 -> "integer";
            case INT64 -> "bigint";
            case FLOAT32 -> "real";
            case FLOAT64 -> "double precision";
            case UUID -> "uuid";
            case INSTANT, OFFSET_DATETIME -> "timestamptz";
            case DATE -> "date";
            case TIME -> "time";
            case DATETIME -> "timestamp";
        };
    }

    /** There is no integer of one byte. */
    @Override
    public @Nullable String check(String column, Type type) {
        if (type instanceof Type.ListOf(var element)) return list(column, element);
        if (type.equals(Type.INT8)) return column + " BETWEEN -128 AND 127";
        if (type.equals(Type.unsigned(Type.INT8))) return column + " BETWEEN 0 AND 127";
        if (type instanceof Type.Bytes(var length) && length > 0) return "octet_length(" + column + ") <= " + length;
        return Checks.of(column, type);
    }

    private static @Nullable String list(String column, Type element) {
        if (element instanceof Type.Enumeration(var labels)) {
            return column + " <@ ARRAY[" + Checks.literals(labels) + "]::varchar[]";
        }
        if (element.equals(Type.INT8)) return "-128 <= ALL (" + column + ") AND 127 >= ALL (" + column + ")";
        if (element.equals(Type.unsigned(Type.INT8)))
            return "0 <= ALL (" + column + ") AND 127 >= ALL (" + column + ")";
        if (element.equals(Type.UINT64)) {
            return "0 <= ALL (" + column + ") AND " + Checks.LARGEST_UINT64 + " >= ALL (" + column + ")";
        }
        return element instanceof Type.Unsigned ? "0 <= ALL (" + column + ")" : null;
    }

    /** Where the order puts them, so that the index serves it: NULLs are the smallest. */
    @Override
    public String indexed(String name, Column column) {
        return column.nullable() ? name + " NULLS FIRST" : name;
    }
}
