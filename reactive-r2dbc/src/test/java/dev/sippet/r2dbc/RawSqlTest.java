package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sippet.driver.Operation.RawSql;
import dev.sippet.error.ConversionFailed;
import dev.sippet.error.InvalidStatement;
import dev.sippet.value.Layout;
import dev.sippet.value.Layout.Slot;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SQL as people write it: values by their class, columns by name or as they come. */
class RawSqlTest {
    private static final LocalDateTime TIME = LocalDateTime.of(1066, 10, 14, 9, 0, 0, 1_000);

    @ParameterizedTest
    @EnumSource
    void findsColumnsByNameInAnyOrderAndCase(Store store) {
        Layout layout = new Layout(
                List.of(new Slot("name", Type.TEXT), new Slot("absent", null), new Slot("number", Type.INT64)));
        try (Fixture on = store.open()) {
            Row row = on.run(new RawSql("select 1 as unused, 42 as NUMBER, 'Ada' as Name", true, layout))
                    .getFirst();
            assertThat(row.text(0)).isEqualTo("Ada");
            assertThat(row.get(1)).isNull();
            assertThat(row.int64(2)).isEqualTo(42L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesAColumnThatIsMissing(Store store) {
        try (Fixture on = store.open()) {
            RawSql sql = new RawSql("select 1 as here", true, Layout.of("elsewhere", Type.INT64));
            InvalidStatement error = catchThrowableOfType(InvalidStatement.class, () -> on.run(sql));
            assertThat(error).hasMessageContaining("elsewhere").hasMessageContaining("only");
            assertThat(on.query("select 1")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersColumnsAsTheyCome(Store store) {
        try (Fixture on = store.open()) {
            Row row = on.query("select 'a' as a, 1 as b, null as c").getFirst();
            assertThat(row.layout().slots())
                    .extracting(slot -> slot.name().toLowerCase())
                    .containsExactly("a", "b", "c");
            assertThat(row.text(0)).isEqualTo("a");
            assertThat(((Number) row.get(1)).intValue()).isEqualTo(1);
            assertThat(row.isNull(2)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsOldDatesAsTheyCome(Store store) {
        String sql = switch (store) {
            case H2 -> "select cast(? as timestamp(6)), cast(? as date), cast(? as time(6))";
            case POSTGRESQL -> "select ?::timestamp, ?::date, ?::time";
            case MYSQL, MARIADB -> "select cast(? as datetime(6)), cast(? as date), cast(? as time(6))";
            case SQLITE -> "select ? as a, ? as b, ? as c";
        };
        // SQLite's times are texts: as what they are to be read has to be said.
        Layout layout = store != Store.SQLITE
                ? null
                : new Layout(List.of(new Slot("a", Type.DATETIME), new Slot("b", Type.DATE), new Slot("c", Type.TIME)));
        try (Fixture on = store.open()) {
            Row row = on.run(new RawSql(sql, true, layout), TIME, TIME.toLocalDate(), TIME.toLocalTime())
                    .getFirst();
            assertThat(row.dateTime(0)).isEqualTo(TIME);
            assertThat(row.date(1)).isEqualTo(LocalDate.of(1066, 10, 14));
            assertThat(row.time(2)).isEqualTo(LocalTime.of(9, 0, 0, 1_000));
        }
    }

    @ParameterizedTest
    @EnumSource
    void bindsValuesByTheirClass(Store store) {
        List<Object> values = List.of(
                true,
                (byte) 1,
                (short) 2,
                3,
                4L,
                0.5f,
                0.25,
                "it's",
                new byte[] {1, 2},
                new java.util.UUID(1, 2),
                new BigDecimal("1.50"),
                java.math.BigInteger.TWO,
                Instant.EPOCH,
                LocalDate.EPOCH,
                LocalTime.NOON,
                TIME,
                OffsetDateTime.of(TIME, ZoneOffset.UTC),
                Thread.State.NEW);
        try (Fixture on = store.open()) {
            on.execute("create table things (id int)");
            for (Object value : values) {
                assertThat(on.query("select count(*) from things where ? is null", value))
                        .as("%s", value)
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bindsNull(Store store) {
        try (Fixture on = store.open()) {
            on.execute("create table things (id int, label varchar(10))");
            assertThat(on.execute("insert into things values (?, ?)", null, null))
                    .isEqualTo(1);
            assertThat(on.query("select id from things where label is null")
                            .getFirst()
                            .isNull(0))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatCannotBeBoundOrCounted(Store store) {
        try (Fixture on = store.open()) {
            assertThat(catchThrowableOfType(InvalidStatement.class, () -> on.query("select ?", new Object())))
                    .hasMessageContaining("Object");
            assertThat(catchThrowableOfType(InvalidStatement.class, () -> on.query("select ?")))
                    .hasMessageContaining("1");
            assertThat(on.query("select '?'").getFirst().text(0)).isEqualTo("?");
        }
    }

    /** The reader's own error arrives as it is, and the connection is not used again before the rest of the rows has gone. */
    @ParameterizedTest
    @EnumSource
    void passesOnTheErrorOfAReader(Store store) {
        try (Fixture on = store.open(Tuning.pool(1, java.time.Duration.ofSeconds(5)))) {
            CancellationTest.fill(on, 2000);
            RawSql sql = Fixture.reading("select * from " + store.quoted("items"));
            var failing = on.with(session -> on.driver()
                    .capability()
                    .flatMapMany(known ->
                            session.run(on.driver().prepare(sql, known), new Object[0], (row, at) -> row.uuid(0))));
            assertThat(catchThrowableOfType(ConversionFailed.class, () -> failing.blockLast(Fixture.PATIENCE)))
                    .isNotNull();
            assertThat(on.query("select 1")).hasSize(1);
        }
    }
}
