package dev.sippet.r2dbc.sql;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tables, columns and values that tests share. */
final class Samples {
    static final Column ID = new Column("id", "id", Type.INT32, false, false);
    static final Column NAME = new Column("name", "name", Type.TEXT, false, false);
    static final Column NICK = new Column("nick", "nick", Type.text(40), true, false);
    static final Column AGE = new Column("age", "age", Type.INT32, true, false);
    static final Column DONE = new Column("done", "done", Type.BOOL, false, false);
    static final Table PEOPLE =
            new Table("people", "Person", List.of(ID, NAME, NICK, AGE, DONE), List.of(ID), List.of(), List.of());

    /** A column of each type, by its name. */
    static final Map<String, Type> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("bool", Type.BOOL);
        TYPES.put("int8", Type.INT8);
        TYPES.put("int16", Type.INT16);
        TYPES.put("int32", Type.INT32);
        TYPES.put("int64", Type.INT64);
        TYPES.put("uint8", Type.unsigned(Type.INT8));
        TYPES.put("uint32", Type.unsigned(Type.INT32));
        TYPES.put("uint64", Type.UINT64);
        TYPES.put("float32", Type.FLOAT32);
        TYPES.put("float64", Type.FLOAT64);
        TYPES.put("text", Type.TEXT);
        TYPES.put("text20", Type.text(20));
        TYPES.put("text5000", Type.text(5000));
        TYPES.put("bytes", Type.BYTES);
        TYPES.put("bytes20", Type.bytes(20));
        TYPES.put("uuid", Type.UUID);
        TYPES.put("decimal", Type.decimal(20, 4));
        TYPES.put("instant", Type.INSTANT);
        TYPES.put("date", Type.DATE);
        TYPES.put("time", Type.TIME);
        TYPES.put("datetime", Type.DATETIME);
        TYPES.put("offset", Type.OFFSET_DATETIME);
        TYPES.put("enum", Type.enumeration("NEW", "DONE"));
    }

    /** Every type, nullable, beside an identity. */
    static final Table EVERYTHING = everything();

    private Samples() {}

    private static Table everything() {
        Column key = new Column("key", "key", Type.INT64, false, true);
        List<Column> columns = new java.util.ArrayList<>(List.of(key));
        TYPES.forEach((name, type) -> columns.add(new Column(name, name, type, true, false)));
        List<TableIndex> indexes = List.of(
                new TableIndex("everything_text20_key", List.of(columns.get(12)), true),
                new TableIndex("everything_text5000_idx", List.of(columns.get(13), columns.get(4)), false));
        return new Table("everything", "Everything", columns, List.of(key), indexes, List.of());
    }

    /** A value of a type, in canonical form. */
    static Object of(Type type) {
        return switch (type) {
            case Type.Plain plain -> plain(plain);
            case Type.Text text -> "it's; 100%_!\\ \uD83D\uDE00";
            case Type.Bytes bytes -> new byte[] {0, 1, -1, '\\', '\''};
            case Type.Decimal decimal -> new BigDecimal("-1234567890.5000");
            case Type.Unsigned unsigned ->
                unsigned.whole() ? new BigInteger("18446744073709551615") : plain(unsigned.width());
            case Type.Enumeration labels -> labels.labels().getFirst();
            case Type.ListOf(var element) -> List.of(of(element));
        };
    }

    private static Object plain(Type.Plain type) {
        return switch (type) {
            case BOOL -> true;
            case INT8 -> (byte) 7;
            case INT16 -> (short) 300;
            case INT32 -> 70_000;
            case INT64 -> 1L << 40;
            case FLOAT32 -> 0.1f;
            case FLOAT64 -> 0.1;
            case UUID -> UUID.fromString("0190a8d3-7c1e-7b1a-9b6e-3f2a1c0d4e5f");
            case INSTANT -> Instant.parse("2026-02-28T23:59:59.123456Z");
            case DATE -> LocalDate.of(1583, 1, 1);
            case TIME -> LocalTime.parse("23:59:59.999999");
            case DATETIME -> LocalDateTime.parse("9999-12-31T23:59:59.999999");
            case OFFSET_DATETIME -> Instant.parse("1970-01-01T00:00:00.000001Z").atOffset(ZoneOffset.UTC);
        };
    }
}
