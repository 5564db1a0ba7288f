package dev.sippet.r2dbc;

import static dev.sippet.r2dbc.Fixture.all;
import static dev.sippet.r2dbc.Fixture.column;
import static dev.sippet.r2dbc.Fixture.eq;
import static dev.sippet.r2dbc.Fixture.nullable;
import static dev.sippet.r2dbc.Fixture.select;
import static dev.sippet.r2dbc.Fixture.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Operation;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever goes in comes out as the same Java value, of the same class, on every database. */
class ValuesTest {
    private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000);
    private static final LocalDateTime USUAL = LocalDateTime.of(2024, 2, 29, 12, 34, 56, 123_456_000);
    private static final String ODD = "O'Neill \\ \"quoted\" `b` ; -- % _ ? $1 :a \n\r\t é ß 漢字 😀 \\' \\\\ ";

    /** A type and the values that are likely to go wrong. */
    record Sample(Type type, List<Object> values) {
        static Sample of(Type type, Object... values) {
            return new Sample(type, List.of(values));
        }

        /** Without the whole numbers that are larger. */
        Sample upTo(long largest) {
            BigInteger most = BigInteger.valueOf(largest);
            return new Sample(
                    type,
                    values.stream()
                            .filter(value -> !(value instanceof BigInteger whole) || whole.compareTo(most) <= 0)
                            .toList());
        }
    }

    static List<Sample> samples() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) i;
        byte[] many = new byte[300_000];
        new Random(1).nextBytes(many);
        return List.of(
                Sample.of(Type.BOOL, true, false),
                Sample.of(Type.INT8, Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0),
                Sample.of(Type.INT16, Short.MIN_VALUE, Short.MAX_VALUE),
                Sample.of(Type.INT32, Integer.MIN_VALUE, Integer.MAX_VALUE, 0),
                Sample.of(Type.INT64, Long.MIN_VALUE, Long.MAX_VALUE, 0L),
                Sample.of(
                        Type.FLOAT32, Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_NORMAL, 0.1f, 16777217f, 3.1415927f),
                Sample.of(
                        Type.FLOAT64,
                        Double.MAX_VALUE,
                        -Double.MAX_VALUE,
                        Double.MIN_NORMAL,
                        0.1,
                        1e22,
                        123456789.123456789,
                        5e-300),
                Sample.of(
                        Type.UUID,
                        new UUID(0, 0),
                        new UUID(-1, -1),
                        UUID.fromString("018f2b3c-4d5e-7f60-8a1b-2c3d4e5f6071")),
                Sample.of(
                        Type.INSTANT,
                        FIRST.toInstant(ZoneOffset.UTC),
                        LAST.toInstant(ZoneOffset.UTC),
                        USUAL.toInstant(ZoneOffset.UTC),
                        Instant.EPOCH,
                        Instant.parse("1969-12-31T23:59:59.999999Z"),
                        Instant.parse("2038-01-19T03:14:08Z")),
                Sample.of(
                        Type.DATE,
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(1582, 10, 10),
                        LocalDate.of(2024, 2, 29)),
                Sample.of(
                        Type.TIME,
                        LocalTime.MIN,
                        LocalTime.of(23, 59, 59, 999_999_000),
                        LocalTime.of(1, 2, 3, 4_000),
                        LocalTime.NOON),
                Sample.of(Type.DATETIME, FIRST, LAST, USUAL, LocalDateTime.of(2024, 3, 31, 2, 30)),
                Sample.of(
                        Type.OFFSET_DATETIME,
                        FIRST.atOffset(ZoneOffset.UTC),
                        LAST.atOffset(ZoneOffset.UTC),
                        USUAL.atOffset(ZoneOffset.UTC)),
                Sample.of(
                        Type.TEXT,
                        "",
                        " ",
                        "trailing  ",
                        ODD,
                        "x".repeat(100_000),
                        "😀".repeat(20_000),
                        "NULL",
                        "null"),
                Sample.of(Type.text(80), "", "plain", "trailing  ", ODD),
                Sample.of(Type.BYTES, new byte[0], bytes, many),
                Sample.of(Type.bytes(300), new byte[0], new byte[] {0, 0}, bytes),
                Sample.of(
                        Type.decimal(10, 2),
                        new BigDecimal("0.00"),
                        new BigDecimal("-99999999.99"),
                        new BigDecimal("12.30")),
                Sample.of(Type.decimal(38, 0), new BigDecimal("9".repeat(38)), BigDecimal.ZERO, new BigDecimal("100")),
                Sample.of(
                        Type.decimal(30, 20),
                        new BigDecimal("0.00000000000000000001"),
                        new BigDecimal("-1234567890.12345678901234567890")),
                Sample.of(Type.UINT64, BigInteger.ZERO, new BigInteger("18446744073709551615"), BigInteger.TEN),
                Sample.of(Type.unsigned(Type.INT8), (byte) 0, Byte.MAX_VALUE),
                Sample.of(Type.unsigned(Type.INT32), 0, Integer.MAX_VALUE),
                Sample.of(Type.unsigned(Type.INT64), 0L, Long.MAX_VALUE),
                Sample.of(Type.enumeration("DRAFT", "PUBLISHED"), "DRAFT", "PUBLISHED"));
    }

    @ParameterizedTest
    @EnumSource
    void comeBackAsTheyWere(Store store) {
        try (Fixture on = store.open()) {
            for (int i = 0; i < samples().size(); i++) {
                Sample sample = samples().get(i);
                comesBack(on, "values" + i, store == Store.SQLITE ? sample.upTo(Long.MAX_VALUE) : sample);
            }
        }
    }

    private static void comesBack(Fixture on, String name, Sample sample) {
        Table table = table(name, column("id", Type.INT32), nullable("value", sample.type()));
        on.push(table);
        List<Object> values = new ArrayList<>(sample.values());
        values.add(null);
        Object[] rows = new Object[2 * values.size()];
        for (int i = 0; i < values.size(); i++) {
            rows[2 * i] = i;
            rows[2 * i + 1] = values.get(i);
        }
        assertThat(on.insert(table, rows)).isEqualTo(values.size());
        Column id = table.columns().getFirst();
        for (int i = 0; i < values.size(); i++) {
            assertSame(sample, on.run(select(table, eq(id, 0)), i).getFirst().get(1), values.get(i));
        }
        assertThat(on.run(all(table))).hasSize(values.size());
        isFound(on, table, sample);
        isRelated(on, table, sample);
        isPartOfATuple(on, table, sample);
    }

    /** A value is found by itself: bound as it is stored. */
    private static void isFound(Fixture on, Table table, Sample sample) {
        Column column = table.columns().get(1);
        for (int i = 0; i < sample.values().size(); i++) {
            Object value = sample.values().get(i);
            List<Row> found = on.run(select(table, eq(column, 0)), value);
            assertThat(found)
                    .as("%s = %s", sample.type(), shown(value))
                    .extracting(row -> row.get(0))
                    .containsExactly(i);
            Term in = new Term.In(new Term.ColumnTerm(column), new Term.ListArgument(0, sample.type()));
            assertThat(on.run(select(table, in), List.of(value, value)))
                    .as("%s in", sample.type())
                    .hasSize(1);
        }
    }

    /** A value comes out of a derived table as it was. */
    private static void isRelated(Fixture on, Table table, Sample sample) {
        Column id = table.columns().getFirst();
        Column column = table.columns().getLast();
        TableStatement related = new TableStatement.SelectRelated(
                table,
                Term.of(List.of(column)),
                new TableStatement.Owners.Held(List.of(id)),
                new Term.Constant(true),
                List.of(),
                new Term.Argument(0, Type.INT64));
        List<Row> rows = on.run(new Operation.QueryTable(related, Fixture.layout(List.of(column, id))), 1L);
        assertThat(rows).hasSize(sample.values().size() + 1);
        for (Row row : rows) {
            int at = row.int32(1);
            assertSame(
                    sample,
                    row.get(0),
                    at < sample.values().size() ? sample.values().get(at) : null);
        }
    }

    private static void isPartOfATuple(Fixture on, Table table, Sample sample) {
        Column id = table.columns().get(0);
        Term tuple = new Term.TupleIn(
                Term.of(List.of(table.columns().get(1), id)),
                List.of(new Term.ListArgument(0, sample.type()), new Term.ListArgument(1, Type.INT32)));
        List<Integer> ids = IntStream.range(0, sample.values().size()).boxed().toList();
        assertThat(on.run(select(table, tuple), sample.values(), ids))
                .as("%s in", sample.type())
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrderElementsOf(ids);
        List<Integer> others = ids.reversed();
        int middle = ids.size() % 2;
        assertThat(on.run(select(table, new Term.Not(tuple)), sample.values(), others))
                .as("%s not in", sample.type())
                .hasSize(sample.values().size() + 1 - middle);
    }

    private static void assertSame(Sample sample, Object actual, Object expected) {
        assertThat(actual).as("%s: %s", sample.type(), shown(expected)).isEqualTo(expected);
        if (expected != null) assertThat(actual).hasSameClassAs(expected);
    }

    private static String shown(Object value) {
        String text = value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
        return text.substring(0, Math.min(text.length(), 80));
    }

    /** Random doubles and floats: a protocol of texts must keep their last bit. */
    @ParameterizedTest
    @EnumSource
    void floatsKeepEveryBit(Store store) {
        Table table =
                table("floats", column("id", Type.INT32), column("small", Type.FLOAT32), column("large", Type.FLOAT64));
        Random random = new Random(7);
        int count = 500;
        Object[] rows = Stream.iterate(0, i -> i + 1)
                .limit(count)
                .flatMap(i -> Stream.<Object>of(i, finite(random), finiteDouble(random)))
                .toArray();
        try (Fixture on = store.open()) {
            on.push(table);
            on.insert(table, rows);
            List<Row> read = on.run(all(table));
            assertThat(read).hasSize(count).allSatisfy(row -> {
                assertThat(row.float32(1)).isEqualTo(rows[3 * row.int32(0) + 1]);
                assertThat(row.float64(2)).isEqualTo(rows[3 * row.int32(0) + 2]);
            });
        }
    }

    private static float finite(Random random) {
        float value = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(value) && Math.abs(value) >= Float.MIN_NORMAL ? value : random.nextFloat();
    }

    private static double finiteDouble(Random random) {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) && Math.abs(value) >= Double.MIN_NORMAL ? value : random.nextDouble();
    }
}
