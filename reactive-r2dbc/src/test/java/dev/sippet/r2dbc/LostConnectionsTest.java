package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import dev.sippet.Sippet;
import dev.sippet.error.ConnectionLost;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.server.Database;
import dev.sippet.testkit.server.TcpProxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Connections that break under the whole engine: what may run again does, what may not is an error and happened once at most. */
class LostConnectionsTest {

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aReadMeetsNoneOfThoseThatBrokeWhileIdle(Store store) {
        try (Line on = Line.to(store)) {
            for (int round = 0; round < 10; round++) {
                Flux.range(0, 4).flatMap(i -> on.count(), 4).blockLast(Fixture.PATIENCE);
                on.proxy.reset();
                assertThat(on.count().block(Fixture.PATIENCE)).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aWriteMeetsNoneThatIsKnownToHaveBroken(Store store) throws InterruptedException {
        try (Line on = Line.to(store)) {
            Flux.range(0, 4).flatMap(i -> on.count(), 4).blockLast(Fixture.PATIENCE);
            on.proxy.reset();
            Thread.sleep(200);
            on.create("a").block(Fixture.PATIENCE);
            assertThat(on.count().block(Fixture.PATIENCE)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aReadWhoseAnswerIsLostRunsAgain(Store store) throws InterruptedException {
        try (Line on = Line.to(store)) {
            on.create("a").block(Fixture.PATIENCE);
            on.proxy.holdReplies();
            CompletableFuture<Long> count = on.count().toFuture();
            Thread.sleep(200);
            assertThat(count).isNotDone();
            on.proxy.reset();
            on.proxy.release();
            assertThat(count.join()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aWriteWhoseAnswerIsLostHappensOnceAndSaysSo(Store store) throws InterruptedException {
        try (Line on = Line.to(store)) {
            on.count().block(Fixture.PATIENCE);
            on.proxy.holdReplies();
            CompletableFuture<Throwable> failure = on.create("a")
                    .materialize()
                    .mapNotNull(signal -> signal.getThrowable())
                    .toFuture();
            while (on.stored() == 0) Thread.sleep(5);
            on.proxy.reset();
            on.proxy.release();
            assertThat(failure.join()).isInstanceOf(ConnectionLost.class).hasMessageContaining("create Counter");
            assertThat(on.count().block(Fixture.PATIENCE)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aTransactionThatIsLostIsUndoneAndDoesNotRunAgain(Store store) {
        AtomicInteger bodies = new AtomicInteger();
        try (Line on = Line.to(store)) {
            Mono<Long> transaction = on.db.transaction(tx -> {
                bodies.incrementAndGet();
                return Counters.create()
                        .name("a")
                        .amount(1)
                        .exec(tx)
                        .doOnNext(created -> on.proxy.reset())
                        .then(Counters.all().count().exec(tx));
            });
            assertThat(catchThrowableOfType(ConnectionLost.class, () -> transaction.block(Fixture.PATIENCE)))
                    .isNotNull();
            assertThat(bodies).hasValue(1);
            assertThat(on.count().block(Fixture.PATIENCE)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aTransactionBeginsOnAConnectionThatWorks(Store store) throws InterruptedException {
        try (Line on = Line.to(store)) {
            for (int round = 1; round <= 5; round++) {
                Flux.range(0, 3).flatMap(i -> on.count(), 3).blockLast(Fixture.PATIENCE);
                on.proxy.reset();
                on.db.transaction(tx -> Counters.create().name("a").amount(1).exec(tx))
                        .block(Fixture.PATIENCE);
                assertThat(on.count().block(Fixture.PATIENCE)).isEqualTo(round);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aServerThatHasGoneIsToldSoonAndFoundAgain(Store store) {
        try (Line on = Line.to(store)) {
            on.count().block(Fixture.PATIENCE);
            on.proxy.refuse();
            on.proxy.reset();
            long before = System.nanoTime();
            assertThat(catchThrowableOfType(
                            ConnectionLost.class, () -> on.count().block(Fixture.PATIENCE)))
                    .isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            on.proxy.release();
            assertThat(on.count().block(Fixture.PATIENCE)).isZero();
        }
    }

    /** A database behind a line that can be cut. */
    private record Line(TcpProxy proxy, Database database, Db db) implements AutoCloseable {
        static Line to(Store store) {
            TcpProxy proxy = TcpProxy.to(store.server());
            Database database = store.server().create();
            Db db = Sippet.builder()
                    .url(database.through(proxy).url())
                    .models(Counters.MODEL)
                    .build();
            db.pushSchema().block(Fixture.PATIENCE);
            return new Line(proxy, database, db);
        }

        Mono<Long> count() {
            return Counters.all().count().exec(db);
        }

        Mono<?> create(String name) {
            return Counters.create().name(name).amount(1).exec(db);
        }

        /** As the server sees it, past the proxy. */
        long stored() {
            return Long.parseLong(
                    database.query("select count(*) from counters").getFirst());
        }

        @Override
        public void close() {
            db.close().block(Fixture.PATIENCE);
            proxy.close();
            database.close();
        }
    }
}
