package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.PATIENCE;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.LockMode;
import dev.sippet.error.DatabaseFailure;
import dev.sippet.error.LockTimeout;
import dev.sippet.error.ReadOnlyTransaction;
import dev.sippet.error.SerializationFailure;
import dev.sippet.error.TimedOut;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.query.Sql;
import dev.sippet.session.Db;
import dev.sippet.session.TxOptions;
import dev.sippet.testkit.Fault;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** A transaction runs with the options it is given, or says which of them the database has not. */
public interface IsolationContract extends Contract {

    @Test
    @ForCapability("isolations")
    default void everyLevelWorksOrIsRefusedByName() {
        for (Isolation level : Isolation.values()) {
            TxOptions options = TxOptions.isolation(level);
            recording().clear();
            Mono<Counter> created = db().transaction(
                            options, tx -> Samples.counter(level.name(), 1).exec(tx));
            if (subject().capability().isolations().contains(level)) {
                assertThat(one(created).name()).isEqualTo(level.name());
            } else {
                assertThat(error(UnsupportedFeature.class, created))
                        .hasMessageContaining(subject().capability().driver())
                        .hasMessageContaining(level.sql());
                assertThat(recording().runs()).isEmpty();
            }
        }
    }

    @Test
    @ForCapability("lockModes")
    default void everyLockModeWorksOrIsRefusedByName() {
        for (LockMode mode : LockMode.values()) {
            recording().clear();
            Mono<Counter> created = db().transaction(
                            TxOptions.defaults().lockMode(mode),
                            tx -> Samples.counter(mode.name(), 1).exec(tx));
            if (subject().capability().lockModes().contains(mode)) {
                assertThat(one(created).name()).isEqualTo(mode.name());
            } else {
                assertThat(error(UnsupportedFeature.class, created))
                        .hasMessageContaining(subject().capability().driver())
                        .hasMessageContaining(mode.name());
                assertThat(recording().runs()).isEmpty();
            }
        }
    }

    @Test
    default void aRepeatedReadAnswersTheSame() {
        TxOptions options = repeatable();
        if (refusedByKeys("SERIALIZABLE", db().transaction(options, tx -> Mono.just(1)))) return;
        if (!subject().capability().readsBesideWrites()) {
            error(
                    LockTimeout.class,
                    counting(db(), subject().open(Limits.shortBusyTimeout()).db(), options));
            return;
        }
        List<Long> counts = countedTwice(options);
        assertThat(counts.get(1)).isEqualTo(counts.get(0));
    }

    /** The least that answers the same twice; without the lock to write, which would keep the other from writing. */
    private TxOptions repeatable() {
        Capability can = subject().capability();
        Isolation level = can.isolations().contains(Isolation.REPEATABLE_READ)
                ? Isolation.REPEATABLE_READ
                : Isolation.SERIALIZABLE;
        TxOptions options = TxOptions.isolation(level);
        return can.lockModes().contains(LockMode.DEFERRED) ? options.lockMode(LockMode.DEFERRED) : options;
    }

    @Test
    default void aCommittedReadAnswersWhatOthersCommitted() {
        if (!subject().capability().isolations().contains(Isolation.READ_COMMITTED)) {
            TxOptions committed = TxOptions.isolation(Isolation.READ_COMMITTED);
            error(UnsupportedFeature.class, db().transaction(committed, tx -> Mono.just(1)));
            return;
        }
        List<Long> counts = countedTwice(TxOptions.isolation(Isolation.READ_COMMITTED));
        assertThat(counts.get(1)).isEqualTo(counts.get(0) + 1);
    }

    @Test
    default void optionsEndWithTheirTransaction() {
        Connected small = subject().open(Limits.pool(1));
        Mono<Counter> kept = small.db()
                .transaction(repeatable(), tx -> Samples.counter("a", 1).exec(tx));
        if (refusedByKeys("SERIALIZABLE", kept)) {
            one(small.db().transaction(tx -> Samples.counter("b", 2).exec(tx)));
            return;
        }
        one(kept);
        if (!subject().capability().isolations().contains(Isolation.READ_COMMITTED)) {
            one(small.db()
                    .transaction(
                            TxOptions.readOnly(), tx -> Counters.all().count().exec(tx)));
            one(Samples.counter("b", 2).exec(small.db()));
            return;
        }
        Connected other = subject().open(Limits.pool(1));
        List<Long> counts = counted(small.db(), other.db(), TxOptions.isolation(Isolation.READ_COMMITTED));
        assertThat(counts.get(1)).isEqualTo(counts.get(0) + 1);
    }

    @Test
    @ForCapability("readOnlyTransactions")
    default void aReadOnlyTransactionRefusesWrites() {
        Connected small = subject().open(Limits.pool(1));
        Db db = small.db();
        if (!subject().capability().readOnlyTransactions()) {
            assertThat(error(
                            UnsupportedFeature.class,
                            db.transaction(
                                    TxOptions.readOnly(),
                                    tx -> Counters.all().count().exec(tx))))
                    .hasMessageContaining(subject().capability().driver())
                    .hasMessageContaining("refuse writes");
            assertThat(small.recording().runs()).isEmpty();
            return;
        }
        long read = one(db.transaction(
                TxOptions.readOnly(), tx -> Counters.all().count().exec(tx)));
        assertThat(read).isZero();
        error(
                ReadOnlyTransaction.class,
                db.transaction(
                        TxOptions.readOnly(), tx -> Samples.counter("a", 1).exec(tx)));
        one(Samples.counter("b", 1).exec(db));
    }

    @Test
    default void oneThatTakesTooLongIsRolledBack() {
        TimedOut late = error(
                TimedOut.class,
                db().transaction(
                                TxOptions.defaults()
                                        .timeout(Duration.ofMillis(300))
                                        .named("month's end"),
                                tx -> Samples.counter("a", 1).exec(tx).then(Mono.<Long>never())));
        assertThat(late).hasMessageContaining("month's end");
        subject().ledger().awaitNoneOpen(PATIENCE);
        assertThat(one(Counters.all().count().exec(db()))).isZero();
    }

    @Test
    default void oneThatWaitsForTheServerTooLongIsStoppedThere() {
        Connected small = subject().open(Limits.pool(1));
        long begun = System.nanoTime();
        error(
                TimedOut.class,
                small.db()
                        .transaction(
                                TxOptions.defaults().timeout(Duration.ofMillis(300)),
                                tx -> Flux.from(unanswered(small, tx)).then(Mono.just(1))));
        assertThat(one(Counters.all().count().exec(small.db()))).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    /** A statement that takes longer than anybody waits. */
    private Publisher<?> unanswered(Connected database, Db tx) {
        if (!byKeys()) {
            return Sql.query(subject().target().words().longStatement())
                    .map((row, at) -> 1)
                    .exec(tx);
        }
        database.driver().plan("Select", new Fault.NeverAnswer());
        return Counters.all().exec(tx);
    }

    @Test
    default void runsAgainAfterASerializationFailure() {
        subject().driver().plan("Commit", new Fault.Fail(conflict()));
        AtomicInteger runs = new AtomicInteger();
        Counter counter = one(db().transaction(TxOptions.defaults().retry(2), tx -> {
            runs.incrementAndGet();
            return Samples.counter("a", 1).exec(tx);
        }));
        assertThat(runs).hasValue(2);
        assertThat(one(Counters.all().one().exec(db()))).isEqualTo(counter);
    }

    @Test
    default void runsAgainOnlySoOften() {
        SerializationFailure conflict = conflict();
        for (int i = 0; i < 4; i++) subject().driver().plan("Commit", new Fault.Fail(conflict));
        AtomicInteger runs = new AtomicInteger();
        StepVerifier.create(db().transaction(TxOptions.defaults().retry(2), tx -> {
                    runs.incrementAndGet();
                    return Samples.counter("a", 1).exec(tx);
                }))
                .expectErrorMatches(error -> error == conflict)
                .verify(PATIENCE);
        assertThat(runs).hasValue(3);
        subject().driver().unplan();
        assertThat(one(Counters.all().count().exec(db()))).isZero();
    }

    @Test
    default void doesNotRunAgainUnasked() {
        subject().driver().plan("Commit", new Fault.Fail(conflict()));
        List<Integer> runs = new ArrayList<>();
        error(SerializationFailure.class, db().transaction(tx -> {
            runs.add(1);
            return Samples.counter("a", 1).exec(tx);
        }));
        assertThat(runs).hasSize(1);
    }

    private static SerializationFailure conflict() {
        return new SerializationFailure("made up", null, new DatabaseFailure.Source("test", "40001", null));
    }

    private List<Long> countedTwice(TxOptions options) {
        return counted(db(), subject().open(Limits.pool(1)).db(), options);
    }

    /** Counts before and after another connection stores one. */
    private static List<Long> counted(Db db, Db other, TxOptions options) {
        return one(counting(db, other, options));
    }

    private static Mono<List<Long>> counting(Db db, Db other, TxOptions options) {
        return db.transaction(
                options,
                tx -> Counters.all()
                        .count()
                        .exec(tx)
                        .flatMap(before -> Samples.counter("other", 1)
                                .exec(other)
                                .then(Counters.all().count().exec(tx))
                                .map(after -> List.of(before, after))));
    }
}
