package dev.sippet.r2dbc;

import static dev.sippet.r2dbc.Fixture.all;
import static dev.sippet.r2dbc.Fixture.column;
import static dev.sippet.r2dbc.Fixture.reading;
import static dev.sippet.r2dbc.Fixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import dev.sippet.driver.Operation.Transact;
import dev.sippet.driver.Session;
import dev.sippet.error.TimedOut;
import dev.sippet.schema.Table;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** A subscriber may go at any moment: its connection comes back clean or is closed, and the server stops working for it. */
class CancellationTest {
    private static final Table ITEMS = table("items", column("id", Type.INT32), column("label", Type.text(100)));

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void frees(Store store) throws InterruptedException {
        try (Fixture on = store.open(Tuning.pool(1, Duration.ofSeconds(2)))) {
            on.query("select 1");
            Disposable running = on.flux(reading(store.pause(5))).subscribe();
            awaitRunning(on, 1);
            long cancelled = System.nanoTime();
            running.dispose();
            on.query("select 1");
            awaitRunning(on, 0);
            assertThat(Duration.ofNanos(System.nanoTime() - cancelled)).isLessThan(Duration.ofMillis(600));
            awaitReleased(on);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void timesOutAndStops(Store store) throws InterruptedException {
        try (Fixture on = store.open(Tuning.pool(1, Duration.ofSeconds(2))
                .and(Tuning.timeouts(Duration.ofSeconds(5), Duration.ofMillis(300))))) {
            StepVerifier.create(on.flux(reading(store.pause(5)))).verifyError(TimedOut.class);
            on.query("select 1");
            awaitRunning(on, 0);
            awaitReleased(on);
        }
    }

    /** H2 has no function that waits; a join that never ends stands for one. */
    @ParameterizedTest
    @EnumSource(names = "H2")
    void stopsH2(Store store) throws InterruptedException {
        String endless =
                "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b where a.x + b.x = 0";
        try (Fixture on = store.open(Tuning.pool(1, Duration.ofSeconds(5)))) {
            on.query("select 1");
            on.flux(reading(endless))
                    .timeout(Duration.ofMillis(200))
                    .onErrorComplete()
                    .blockLast(Fixture.PATIENCE);
            on.query("select 1");
            String others =
                    "select count(*) from information_schema.sessions where executing_statement like '%system_range%'"
                            + " and session_id <> session_id()";
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
            while (on.query(others).getFirst().int64(0) > 0) {
                assertThat(System.nanoTime()).as("it still runs").isLessThan(deadline);
                Thread.sleep(10);
            }
            awaitReleased(on);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rollsBack(Store store) throws InterruptedException {
        try (Fixture on = store.open(Tuning.pool(2, Duration.ofSeconds(5)))) {
            on.push(ITEMS);
            CountDownLatch inserted = new CountDownLatch(1);
            Disposable transaction = on.with(session -> on.done(session, new Transact.Begin(null, false))
                            .then(on.done(session, Fixture.insert(ITEMS), 1, "a"))
                            .doOnSuccess(done -> inserted.countDown())
                            .then(Mono.never())
                            .flux())
                    .subscribe();
            assertThat(inserted.await(5, TimeUnit.SECONDS)).isTrue();
            transaction.dispose();
            awaitReleased(on);
            assertThat(on.run(all(ITEMS))).isEmpty();
        }
    }

    /** Within a transaction a statement that was cut off is waited for, and the transaction goes on. */
    @ParameterizedTest
    @EnumSource
    void goesOnAfterAStatementWasCutOff(Store store) {
        try (Fixture on = store.open(Tuning.pool(1, Duration.ofSeconds(5)))) {
            fill(on, 3000);
            List<Row> rows = on.with(session -> on.done(session, new Transact.Begin(null, false))
                            .thenMany(on.on(session, all(ITEMS)).take(2))
                            .collectList()
                            .flatMapMany(first -> on.on(
                                    session,
                                    Fixture.select(
                                            ITEMS, Fixture.eq(ITEMS.columns().getFirst(), 0)),
                                    7))
                            .collectList()
                            .flatMap(found ->
                                    on.done(session, new Transact.Commit()).thenReturn(found))
                            .flatMapIterable(found -> found))
                    .collectList()
                    .block(Fixture.PATIENCE);
            assertThat(rows).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void survivesTheStress(Store store) throws InterruptedException {
        int rounds = store == Store.H2 ? 500 : 3000;
        try (Fixture on = store.open(Tuning.pool(5, Duration.ofSeconds(30)))) {
            fill(on, 2000);
            ExecutorService threads = Executors.newFixedThreadPool(16);
            Semaphore open = new Semaphore(64);
            for (int i = 0; i < rounds; i++) {
                open.acquire();
                threads.execute(() -> {
                    try {
                        cancelSometime(on);
                    } finally {
                        open.release();
                    }
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            awaitReleased(on);
            List<Long> counts = Flux.range(0, 100)
                    .flatMap(i -> on.flux(reading("select count(*) from " + store.quoted("items"))), 10)
                    .map(row -> row.int64(0))
                    .collectList()
                    .block(Fixture.PATIENCE);
            assertThat(counts).hasSize(100).containsOnly(2000L);
            awaitReleased(on);
        }
    }

    private static void cancelSometime(Fixture on) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Disposable running = on.flux(all(ITEMS))
                .take(random.nextInt(1, 2000))
                .limitRate(16)
                .concatMap(row -> Mono.delay(Duration.ofNanos(50_000)).thenReturn(row), 1)
                .onErrorComplete()
                .subscribe();
        try {
            Thread.sleep(random.nextInt(12));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.dispose();
    }

    /** A connection that is opened for somebody who has gone waits for the next. */
    @ParameterizedTest
    @EnumSource
    void keepsWhatWasOpenedForNobody(Store store) throws InterruptedException {
        try (Fixture on = store.open(Tuning.pool(2, Duration.ofSeconds(5)))) {
            for (int i = 0; i < 20; i++) {
                Disposable asking =
                        on.driver().session().flatMap(Session::release).subscribe();
                if (i % 2 == 0) asking.dispose();
            }
            awaitReleased(on);
            assertThat(on.query("select 1")).hasSize(1);
            awaitReleased(on);
        }
    }

    static void fill(Fixture on, int count) {
        on.push(ITEMS);
        Object[] rows = IntStream.range(0, count)
                .boxed()
                .flatMap(i -> java.util.stream.Stream.<Object>of(i, "item " + i))
                .toArray();
        on.insert(ITEMS, rows);
    }

    private static void awaitReleased(Fixture on) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (on.driver().borrowed() > 0) {
            assertThat(System.nanoTime())
                    .as("%s connections are still borrowed", on.driver().borrowed())
                    .isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    private static void awaitRunning(Fixture on, int count) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (on.database().running().stream()
                        .filter(sql -> sql.contains("sleep"))
                        .count()
                != count) {
            assertThat(System.nanoTime())
                    .as("not %s running: %s", count, on.database().running())
                    .isLessThan(deadline);
            Thread.sleep(5);
        }
    }
}
