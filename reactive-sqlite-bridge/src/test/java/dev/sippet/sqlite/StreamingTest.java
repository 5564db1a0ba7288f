package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.Row;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@Timeout(60)
class StreamingTest {

    private static final String MILLION = numbers(1_000_000);
    private static final String LONG = "SELECT count(*) FROM (" + numbers(1_000_000_000) + ")";
    private static final int CHUNK = 128;

    private final SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
    private SqliteConnection connection;

    static String numbers(long count) {
        return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + count
                + ") SELECT i FROM n";
    }

    @BeforeEach
    void open() {
        connection = factory.create().block();
    }

    @AfterEach
    void close() {
        connection.close().block();
        factory.close().block();
    }

    private Flux<Long> query(String sql) {
        return connection.createStatement(sql).execute().concatMap(result -> result.map(row -> row.get(0, Long.class)));
    }

    private Flux<Long> rows(String sql) {
        return connection
                .createStatement(sql)
                .execute()
                .single()
                .block()
                .map((Row row, io.r2dbc.spi.RowMetadata metadata) -> row.get(0, Long.class));
    }

    @Test
    void tenRowsAskedForAreTenRowsSteppedAndNoChunkMore() {
        Pull<Long> pull = Pull.from(rows(MILLION));
        assertThat(pull.next(10)).hasSize(10);
        settle();
        assertThat(connection.opened().steps()).isGreaterThanOrEqualTo(10).isLessThan(10 + CHUNK);
        pull.next(90);
        settle();
        assertThat(connection.opened().steps()).isLessThan(100 + CHUNK);
        pull.cancel();
        settle();
        assertThat(connection.opened().openStatements()).isZero();
    }

    // Whatever the connection's thread was about to step for the demand so far, it has stepped when this answers.
    private void settle() {
        connection.validate(io.r2dbc.spi.ValidationDepth.REMOTE).block();
    }

    @Test
    void nothingIsSteppedWithoutDemand() {
        Pull<Long> pull = Pull.from(rows(MILLION));
        settle();
        assertThat(connection.opened().steps()).isZero();
        pull.cancel();
    }

    @Test
    void aMillionRowsComeInOrderAndAllOfThem() {
        AtomicLong expected = new AtomicLong();
        query(MILLION)
                .doOnNext(i -> assertThat(i).isEqualTo(expected.incrementAndGet()))
                .blockLast();
        assertThat(expected).hasValue(1_000_000);
    }

    @Test
    void twoOpenResultsOfOneConnectionInterleave() {
        Flux<Long> odd = rows(numbers(1_000)).map(i -> 2 * i - 1);
        Flux<Long> even = rows(numbers(1_000)).map(i -> 2 * i);
        List<Long> zipped = Flux.<Long, List<Long>>zip(pair -> List.of((Long) pair[0], (Long) pair[1]), 1, odd, even)
                .concatMapIterable(pair -> pair)
                .collectList()
                .block();
        assertThat(zipped)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2_000).boxed().toList());
        assertThat(connection.opened().openStatements()).isZero();
    }

    @Test
    void aLongResultLetsOthersOfItsConnectionHaveTheirTurn() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Disposable endless = query(numbers(1_000_000_000)).subscribe(i -> started.countDown());
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(query("SELECT 42").blockLast(Duration.ofSeconds(5))).isEqualTo(42);
        endless.dispose();
        settle();
        assertThat(connection.opened().openStatements()).isZero();
    }

    @Test
    void cancellingOneResultLeavesTheOtherIntact() {
        Pull<Long> open = Pull.from(rows(numbers(10_000)));
        open.next(10);
        cancelAfter(Duration.ofMillis(50), LONG);
        assertThat(query(MILLION).take(3).collectList().block()).containsExactly(1L, 2L, 3L);
        assertThat(open.next(9_990)).last().isEqualTo(10_000L);
        open.assertEnd();
        settle();
        assertThat(connection.opened().openStatements()).isZero();
    }

    private void cancelAfter(Duration delay, String sql) {
        Disposable running = query(sql).subscribe();
        Mono.delay(delay).block();
        running.dispose();
    }

    /** The median, since others may have the processor for a while. */
    @Test
    void aCancelledQueryFreesItsConnectionWithinTwoHundredMilliseconds() {
        List<Long> millis =
                IntStream.range(0, 5).mapToObj(run -> freedAfter()).sorted().toList();
        System.out.println("cancelled queries freed their connection after " + millis + " ms");
        assertThat(millis.get(2)).isLessThan(200);
    }

    private long freedAfter() {
        cancelAfter(Duration.ofMillis(100), LONG);
        long cancelled = System.nanoTime();
        assertThat(query("SELECT 1").blockLast()).isEqualTo(1);
        return Duration.ofNanos(System.nanoTime() - cancelled).toMillis();
    }

    @Test
    void aStatementLongerThanItsTimeoutFailsAndTheConnectionGoesOn() {
        connection.setStatementTimeout(Duration.ofMillis(100)).block();
        long begun = System.nanoTime();
        StepVerifier.create(query(LONG)).verifyError(R2dbcTimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun).toMillis()).isCloseTo(100, within(2_000L));
        assertThat(query("SELECT 1").blockLast()).isEqualTo(1);
    }

    @Test
    void aTimeoutDoesNotCountTheTimeOfTheReader() {
        connection.setStatementTimeout(Duration.ofMillis(200)).block();
        assertThat(query(numbers(5))
                        .delayElements(Duration.ofMillis(100))
                        .collectList()
                        .block())
                .hasSize(5);
        StepVerifier.create(rows(numbers(3)), 1)
                .expectNext(1L)
                .thenAwait(Duration.ofMillis(400))
                .thenRequest(5)
                .expectNext(2L, 3L)
                .verifyComplete();
    }

    @Test
    void aTimeoutOfOneResultLeavesTheOtherIntact() {
        Pull<Long> open = Pull.from(rows(numbers(1_000)));
        open.next();
        connection.setStatementTimeout(Duration.ofMillis(50)).block();
        StepVerifier.create(query(LONG)).verifyError(R2dbcTimeoutException.class);
        assertThat(open.next(999)).last().isEqualTo(1_000L);
        open.assertEnd();
    }

    @Test
    void rowsKeepTheirValuesOutsideTheMappingFunction() {
        List<Row> rows = connection
                .createStatement("SELECT 'a', x'01' UNION ALL SELECT 'b', x'02'")
                .execute()
                .concatMap(result -> result.map((row, metadata) -> row))
                .collectList()
                .block();
        assertThat(rows).extracting(row -> row.get(0)).containsExactly("a", "b");
        assertThat(rows.get(1).get(1, byte[].class)).containsExactly(2);
    }

    @Test
    void closingEndsWhatRunsAndSaysSo() {
        Pull<Long> running = Pull.from(query(LONG));
        running.request(1);
        Mono.delay(Duration.ofMillis(50)).block();
        connection.close().block(Duration.ofSeconds(5));
        assertThat(running.failure()).hasMessage("The connection is closed.");
        StepVerifier.create(query("SELECT 1"))
                .expectErrorMessage("The connection is closed.")
                .verify();
        connection.close().block(Duration.ofSeconds(1));
    }
}
