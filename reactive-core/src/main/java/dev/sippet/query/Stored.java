package dev.sippet.query;

import dev.sippet.value.Row;
import dev.sippet.value.Type;

/** Reads values by the types of their columns. */
final class Stored {
    private Stored() {}

    /** What is there, and not NULL; of an enum its label. */
    static Object value(Row row, int at, Type type) {
        return switch (type) {
            case Type.Plain plain -> plain(row, at, plain);
            case Type.Unsigned(var width, var whole) -> whole ? row.uint64(at) : plain(row, at, width);
            case Type.Text text -> row.text(at);
            case Type.Enumeration labels -> row.text(at);
            case Type.Bytes bytes -> row.bytes(at);
            case Type.Decimal decimal -> row.decimal(at);
            case Type.ListOf list -> row.list(at, Object.class);
        };
    }

    private static Object plain(Row row, int at, Type.Plain type) {
        return switch (type) {
            case BOOL -> row.bool(at);
            case INT8 -> row.int8(at);
            case INT16 -> row.int16(at);
            case INT32 -> row.int32(at);
            case INT64 -> row.int64(at);
            case FLOAT32 -> row.float32(at);
            case FLOAT64 -> row.float64(at);
            case UUID -> row.uuid(at);
            case INSTANT -> row.instant(at);
            case DATE -> row.date(at);
            case TIME -> row.time(at);
            case DATETIME -> row.dateTime(at);
            case OFFSET_DATETIME -> row.offsetDateTime(at);
        };
    }
}
