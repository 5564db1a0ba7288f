package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.Blob;
import io.r2dbc.spi.Clob;
import io.r2dbc.spi.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ValuesTest {

    private static SqliteConnectionFactory factory;
    private static SqliteConnection connection;

    @BeforeAll
    static void open() {
        factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
        connection = factory.create().block();
    }

    @AfterAll
    static void close() {
        connection.close().then(factory.close()).block();
    }

    private static Row echo(Object value) {
        return row(connection.createStatement("SELECT ? AS v").bind(0, value));
    }

    private static Row literal(String sql) {
        return row(connection.createStatement("SELECT " + sql + " AS v"));
    }

    private static Row row(SqliteStatement statement) {
        return statement
                .execute()
                .concatMap(result -> result.map((row, metadata) -> row))
                .blockLast();
    }

    static Stream<Object> values() {
        return Stream.of(
                1L,
                Long.MIN_VALUE,
                7,
                Integer.MAX_VALUE,
                (short) -3,
                (byte) 4,
                true,
                false,
                1.5,
                -0.1f,
                Double.MIN_VALUE,
                "text",
                "",
                "\uD83D\uDE00",
                'x',
                new byte[] {1, 0, 2},
                new byte[0],
                new BigDecimal("12345678901234567890.123456789"),
                new BigInteger("98765432109876543210"),
                BigInteger.TEN,
                UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"),
                LocalDate.of(2024, 2, 29),
                LocalTime.of(1, 2),
                LocalTime.of(1, 2, 3, 4),
                LocalDateTime.of(2024, 1, 1, 0, 0),
                Instant.ofEpochSecond(1, 1),
                OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(-5)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsBoundIsReadBack(Object value) {
        Object read = echo(value).get("v", value.getClass());
        if (value instanceof byte[] bytes) {
            assertThat((byte[]) read).containsExactly(bytes);
        } else {
            assertThat(read).isEqualTo(value);
        }
    }

    @Test
    void buffersAndLargeObjectsAreReadWhole() {
        assertThat(echo(ByteBuffer.wrap(new byte[] {1, 2})).get(0, ByteBuffer.class))
                .isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
        Blob blob = Blob.from(Flux.just(ByteBuffer.wrap(new byte[] {1}), ByteBuffer.wrap(new byte[] {2, 3})));
        assertThat(echo(blob).get(0, byte[].class)).containsExactly(1, 2, 3);
        Clob clob = Clob.from(Flux.just("a", "bc"));
        Clob read = echo(clob).get(0, Clob.class);
        assertThat(Flux.from(read.stream()).collectList().block()).hasToString("[abc]");
        Mono.from(read.discard()).block();
        assertThat(echo(Blob.from(Mono.empty())).get(0, byte[].class)).isEmpty();
    }

    @Test
    void withoutATypeTheStorageClassDecides() {
        assertThat(literal("1").get(0)).isEqualTo(1L);
        assertThat(literal("1.0").get(0)).isEqualTo(1.0);
        assertThat(literal("'1'").get(0)).isEqualTo("1");
        assertThat(literal("x'01'").get(0)).isEqualTo(ByteBuffer.wrap(new byte[] {1}));
        assertThat(literal("NULL").get(0)).isNull();
        assertThat(literal("NULL").get(0, Integer.class)).isNull();
    }

    @Test
    void aColumnDeclaredBooleanAnswersBooleans() {
        Rows.count(connection.createStatement("CREATE TABLE flags (f BOOLEAN)"));
        Rows.count(connection.createStatement("INSERT INTO flags VALUES (1)"));
        assertThat(Rows.one(connection, "SELECT f FROM flags")).isEqualTo(true);
    }

    @Test
    void whatWouldBeLostIsRefusedWithoutTellingTheValue() {
        refuses("4294967296", Integer.class);
        refuses("70000", Short.class);
        refuses("300", Byte.class);
        refuses("1.5", Long.class);
        refuses("9007199254740993", Double.class);
        refuses("0.1", Float.class, "1e300");
        refuses("2", Boolean.class);
        refuses("x'01'", String.class);
        refuses("x'01'", UUID.class);
        refuses("'2024-02-30'", LocalDate.class);
        refuses("'no number'", BigDecimal.class);
        refuses("1", Thread.class);
    }

    private static void refuses(String sql, Class<?> type) {
        Row row = literal(sql);
        assertThatThrownBy(() -> row.get(0, type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Column v")
                .hasMessageNotContaining("70000");
    }

    private static void refuses(String fits, Class<?> type, String fitsNot) {
        assertThat((Object) literal(fits).get(0, type)).isNotNull();
        refuses(fitsNot, type);
    }

    @Test
    void sqlitesOwnTimestampsAreRead() {
        assertThat(literal("'2024-01-02 03:04:05'").get(0, LocalDateTime.class))
                .isEqualTo(LocalDateTime.of(2024, 1, 2, 3, 4, 5));
        assertThat(literal("'2024-01-02 03:04:05'").get(0, Instant.class))
                .isEqualTo(Instant.parse("2024-01-02T03:04:05Z"));
        assertThat(literal("'01234567-89ab-cdef-0123-456789abcdef'").get(0, UUID.class))
                .isEqualTo(UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"));
    }

    @Test
    void instantsSortAsTheirText() {
        assertThat(Rows.of(connection
                                .createStatement("SELECT ? < ?")
                                .bind(0, Instant.ofEpochSecond(5))
                                .bind(1, Instant.ofEpochSecond(5, 500_000_000)))
                        .getFirst())
                .containsExactly(1L);
    }
}
