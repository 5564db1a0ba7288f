package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.PATIENCE;
import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.TimedOut;
import dev.sippet.query.Sql;
import dev.sippet.session.Db;
import dev.sippet.testkit.Fault;
import dev.sippet.testkit.scenario.Counters;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.context.Context;

/** Whenever somebody walks away, the connection comes back clean or is closed, and what ran is stopped. */
public interface CancellationContract extends Contract {
    /** How often each kind of statement is cancelled, each time a little later. */
    int TIMES = 60;

    @Test
    default void ofReadsAtAnyMomentLeavesThePoolWorking() {
        int many = byKeys() ? 200 : 2_000;
        all(Counters.createAll(Flux.fromIterable(Samples.manyCounters(many))).exec(db()));
        Connected small = subject().open(Limits.pool(3));
        cancelled(() -> Counters.all().exec(small.db()).concatMap(Mono::just, 1));
        works(small);
    }

    @Test
    default void ofWritesAtAnyMomentStoresAllOrNothing() {
        Connected small = subject().open(Limits.pool(3));
        cancelled(() -> Counters.createMany(Samples.counters(1, 2, 3)).exec(small.db()));
        works(small);
        assertThat(one(Counters.all().count().exec(db())) % 3).isZero();
    }

    @Test
    default void ofTransactionsAtAnyMomentStoresAllOrNothing() {
        Connected small = subject().open(Limits.pool(3));
        cancelled(() -> small.db()
                .transaction(tx -> Samples.counter("a", 1)
                        .exec(tx)
                        .then(tx.transaction(inner -> Samples.counter("b", 2).exec(inner)))
                        .then(Samples.counter("c", 3).exec(tx))));
        works(small);
        assertThat(one(Counters.all().count().exec(db())) % 3).isZero();
    }

    @Test
    default void whileWaitingForAConnectionTakesNone() {
        Connected small = subject().open(Limits.pool(1));
        one(small.db()
                .transaction(tx -> Flux.range(0, 20)
                        .concatMap(i -> Counters.all()
                                .count()
                                .exec(small.db())
                                .contextWrite(outside -> Context.empty())
                                .timeout(Duration.ofMillis(5), Mono.just(0L)))
                        .then(Counters.all().count().exec(tx))));
        works(small);
    }

    /** Where nothing stops it, its connection is given up, and another one takes its place. */
    @Test
    @ForCapability("stopsStatements")
    default void ofALongStatementFreesItsConnectionAndStopsIt() {
        if (hasNoSql()) return;
        Connected small = subject().open(Limits.pool(1));
        long begun = System.nanoTime();
        StepVerifier.create(longStatement(small.db()))
                .expectSubscription()
                .thenAwait(Duration.ofMillis(200))
                .thenCancel()
                .verify(PATIENCE);
        assertThat(one(Counters.all().count().exec(small.db()))).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        if (subject().capability().stopsStatements()) stoppedSoon();
    }

    @Test
    default void aStatementThatTakesTooLongTimesOutAndIsStopped() {
        if (hasNoSql()) return;
        Connected small = subject().open(Limits.statementTimeout(Duration.ofMillis(500)));
        long begun = System.nanoTime();
        TimedOut late = error(TimedOut.class, longStatement(small.db()));
        assertThat(late.statement()).isPresent();
        assertThat(late.getMessage().contains("it runs on"))
                .isNotEqualTo(subject().capability().stopsStatements());
        assertThat(one(Counters.all().count().exec(small.db()))).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        if (subject().capability().stopsStatements()) stoppedSoon();
    }

    @Test
    default void ofWhatNeverAnswersGivesTheConnectionBack() {
        subject().driver().plan("Select", new Fault.NeverAnswer());
        StepVerifier.create(Counters.all().exec(db()).timeout(Duration.ofMillis(100), Mono.empty()))
                .expectComplete()
                .verify(PATIENCE);
        subject().ledger().awaitNoneOpen(PATIENCE);
        assertThat(one(Counters.all().count().exec(db()))).isZero();
    }

    private static void cancelled(Supplier<Publisher<?>> statement) {
        done(Flux.range(0, TIMES)
                .flatMap(
                        i -> Flux.from(statement.get())
                                .then()
                                .onErrorComplete()
                                .timeout(Duration.ofMillis(i % 15).plusNanos(i * 7_000L), Mono.empty()),
                        6)
                .then());
    }

    private static void works(Connected database) {
        database.ledger().awaitNoneOpen(PATIENCE);
        for (int i = 0; i < 30; i++) {
            one(Counters.all().count().exec(database.db()).timeout(Duration.ofSeconds(5)));
        }
    }

    private Flux<Integer> longStatement(Db database) {
        return Sql.query(subject().target().words().longStatement())
                .map((row, at) -> 1)
                .exec(database);
    }

    private void stoppedSoon() {
        Mono<Long> running =
                Mono.defer(() -> Sql.query(subject().target().words().running())
                        .map((row, at) -> row.int64(at))
                        .exec(db())
                        .single());
        assertThat(one(running.filter(count -> count == 0)
                        .repeatWhenEmpty(100, again -> again.delayElements(Duration.ofMillis(50)))))
                .isZero();
    }
}
