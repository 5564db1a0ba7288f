package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.PATIENCE;
import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.failed;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.ConnectionLost;
import dev.sippet.error.DatabaseFailure;
import dev.sippet.error.PoolExhausted;
import dev.sippet.session.Db;
import dev.sippet.session.TxOptions;
import dev.sippet.testkit.Fault;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** A pool of one is enough for everything, every wait for a connection ends, and one that is lost is replaced where nothing is at stake. */
public interface PoolContract extends Contract {

    @Test
    default void aPoolOfOneServesStatementsThatComeTogether() {
        Connected small = subject().open(Limits.pool(1));
        assertThat(all(Flux.range(0, 40)
                        .flatMap(i -> Samples.counter("n" + i, i).exec(small.db()), 40)))
                .hasSize(40);
        oneConnection(small);
    }

    @Test
    default void aPoolOfOneServesTransactionsThatComeTogether() {
        Connected small = subject().open(Limits.pool(1));
        Counter counter = one(Samples.counter("a", 0).exec(small.db()));
        TxOptions options = byKeys() ? TxOptions.defaults().retry(50) : TxOptions.defaults();
        done(Flux.range(0, 15)
                .flatMap(i -> small.db().transaction(options, tx -> raised(counter, tx)), 15)
                .then());
        assertThat(one(Counters.getById(counter.id()).exec(small.db())).amount())
                .isEqualTo(15);
    }

    /** Where transactions run beside each other, what is only read is not looked at again. */
    private Mono<Counter> raised(Counter counter, Db tx) {
        if (byKeys()) {
            return Counters.updateById(counter.id()).amount(n -> n.plus(1)).exec(tx);
        }
        return Counters.getById(counter.id())
                .exec(tx)
                .flatMap(read ->
                        Counters.updateById(read.id()).amount(read.amount() + 1).exec(tx));
    }

    @Test
    default void aTransactionNeedsOneConnectionOnly() {
        Connected small = subject().open(Limits.pool(1));
        Mono<Long> counted = Counters.all().count().exec(small.db());
        Mono<Long> four = small.db()
                .transaction(tx -> Samples.counter("a", 1)
                        .exec(small.db())
                        .then(small.db()
                                .transaction(inner -> Samples.counter("b", 2).exec(small.db())))
                        .then(small.db().batch(Samples.counter("c", 3), Samples.counter("d", 4)))
                        .then(byKeys() ? Mono.just(4L) : counted));
        long count = one(byKeys() ? four.then(counted) : four);
        assertThat(count).isEqualTo(4);
        oneConnection(small);
    }

    /** A store of keys has no connections that are held, so any number of sessions is open. */
    private void oneConnection(Connected small) {
        assertThat(small.ledger().mostOpen()).isBetween(1, byKeys() ? 40 : 1);
    }

    @Test
    default void aStatementAndItsFollowerUseOneConnectionInTurn() {
        Connected small = subject().open(Limits.pool(1));
        all(Counters.createMany(Samples.counters(1, 2, 3)).exec(small.db()));
        assertThat(all(Counters.all()
                        .exec(small.db())
                        .collectList()
                        .flatMapIterable(counters -> counters)
                        .concatMap(counter -> Counters.getById(counter.id()).exec(small.db()))))
                .hasSize(3);
    }

    @Test
    default void whoWaitsTooLongForAConnectionIsTold() {
        Connected small = subject().open(Limits.pool(1, Duration.ofMillis(300)));
        Sinks.One<Boolean> begun = Sinks.one();
        Sinks.One<Boolean> end = Sinks.one();
        Mono<Boolean> holding = small.db()
                .transaction(tx -> Counters.all()
                        .count()
                        .exec(tx)
                        .doOnNext(count -> begun.tryEmitValue(true).orThrow())
                        .then(end.asMono()));
        StepVerifier.create(holding)
                .then(() -> {
                    one(begun.asMono());
                    long before = System.nanoTime();
                    if (byKeys()) {
                        assertThat(one(Counters.all().count().exec(small.db()))).isZero();
                        end.tryEmitValue(true).orThrow();
                        return;
                    }
                    PoolExhausted exhausted =
                            error(PoolExhausted.class, Counters.all().count().exec(small.db()));
                    assertThat(exhausted.hint()).isPresent();
                    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
                    end.tryEmitValue(true).orThrow();
                })
                .expectNext(true)
                .expectComplete()
                .verify(PATIENCE);
        assertThat(one(Counters.all().count().exec(small.db()))).isZero();
    }

    @Test
    default void aDatabaseThatIsNotThereIsToldSoon() {
        Connected nowhere = subject().at(subject().target().unreachable(), Counters.MODEL);
        long before = System.nanoTime();
        ConnectionLost lost = error(ConnectionLost.class, Counters.all().exec(nowhere.db()));
        assertThat(lost.driver()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
        error(ConnectionLost.class, nowhere.db().pushSchema());
        Mono<Long> within =
                nowhere.db().transaction(tx -> Counters.all().count().exec(tx));
        error(ConnectionLost.class, byKeys() ? within : nowhere.db().transaction(tx -> Mono.just(1)));
    }

    @Test
    default void aReadWhoseConnectionIsLostRunsOnAnother() {
        all(Counters.createMany(Samples.counters(1, 2, 3)).exec(db()));
        recording().clear();
        subject().driver().plan("Select", new Fault.Fail(lost()));
        subject().driver().plan("Select", new Fault.FailAfter(0, lost()));
        assertThat(all(Counters.all().exec(db()))).hasSize(3);
        assertThat(recording().kinds()).containsExactly("Select", "Select", "Select");
    }

    @Test
    default void aReadInATransactionDoesNotRunAgain() {
        subject().driver().plan("Select", new Fault.Fail(lost()));
        error(
                ConnectionLost.class,
                db().transaction(tx -> Counters.all().exec(tx).collectList()));
        assertThat(recording().kinds()).containsExactly("Begin", "Select", "Rollback");
    }

    @Test
    default void aTransactionThatIsLostBeforeItsBodyBeginsAgain() {
        subject().driver().plan("Begin", new Fault.FailAfter(0, lost()));
        one(db().transaction(tx -> Samples.counter("a", 1).exec(tx)));
        assertThat(one(Counters.all().count().exec(db()))).isEqualTo(1);
        assertThat(recording().kinds()).startsWith("Begin", "Rollback", "Begin", "Insert", "Commit");
    }

    private static ConnectionLost lost() {
        return new ConnectionLost("cut", null, new DatabaseFailure.Source("test", null, null));
    }

    @Test
    default void closingTwiceIsClosing() {
        Connected small = subject().open(Limits.pool(1));
        one(Counters.all().count().exec(small.db()));
        done(small.db().close());
        done(small.db().close());
        failed(Counters.all().count().exec(small.db()));
    }

    @Test
    default void whatWasNeverOpenedCloses() {
        done(subject().open(Limits.pool(1)).db().close());
    }
}
