package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.PATIENCE;
import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.DatabaseFailure;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.LockTimeout;
import dev.sippet.session.Transaction;
import dev.sippet.testkit.Fault;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** A transaction commits when its body completes, and leaves nothing behind when it fails or is cancelled. */
public interface TransactionContract extends Contract {

    @Test
    default void commitsOnCompletion() {
        one(db().transaction(tx -> Samples.counter("a", 1).exec(tx)));
        assertThat(recording().kinds()).containsExactly("Begin", "Insert", "Commit");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    default void commitsAnEmptyBody() {
        none(db().transaction(tx -> Samples.counter("a", 1).exec(tx).then(Mono.<Long>empty())));
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    default void rollsBackOnErrorAndPassesItOn() {
        RuntimeException mine = new IllegalStateException("mine");
        StepVerifier.create(
                        db().transaction(tx -> Samples.counter("a", 1).exec(tx).then(Mono.error(mine))))
                .expectErrorMatches(mine::equals)
                .verify(PATIENCE);
        assertThat(recording().kinds()).containsExactly("Begin", "Insert", "Rollback");
        assertThat(stored()).isZero();
    }

    @Test
    default void aBodyThatThrowsIsAnError() {
        RuntimeException mine = new IllegalStateException("mine");
        StepVerifier.create(db().<Long>transaction(tx -> {
                    throw mine;
                }))
                .expectErrorMatches(mine::equals)
                .verify(PATIENCE);
        assertThat(recording().kinds()).doesNotContain("Commit");
    }

    @Test
    default void rollsBackOnCancellation() {
        Sinks.One<Counter> inserted = Sinks.one();
        StepVerifier.create(db().transaction(tx -> Samples.counter("a", 1)
                        .exec(tx)
                        .doOnNext(counter -> inserted.tryEmitValue(counter).orThrow())
                        .then(Mono.<Long>never())))
                .expectSubscription()
                .then(() -> one(inserted.asMono()))
                .thenCancel()
                .verify(PATIENCE);
        subject().ledger().awaitNoneOpen(PATIENCE);
        assertThat(stored()).isZero();
    }

    @Test
    @ForCapability("readsBesideWrites")
    default void isReadByItselfBeforeTheCommitAndByOthersAfter() {
        boolean beside = subject().capability().readsBesideWrites();
        Connected other = subject().open(beside ? Limits.pool(1) : Limits.shortBusyTimeout());
        one(Counters.all().count().exec(other.db()));
        if (!beside) {
            LockTimeout waited = error(
                    LockTimeout.class,
                    db().transaction(tx -> Samples.counter("a", 1)
                            .exec(tx)
                            .then(Counters.all().count().exec(other.db()))));
            assertThat(waited.driver()).isEqualTo(subject().capability().driver());
            assertThat(stored()).isZero();
            return;
        }
        Mono<List<Long>> counted = db().transaction(tx -> Samples.counter("a", 1)
                .exec(tx)
                .then(Counters.all().count().exec(tx))
                .zipWith(Counters.all().count().exec(other.db()), List::of));
        if (refusedByKeys("at its end", counted)) return;
        List<Long> counts = one(counted);
        assertThat(counts).containsExactly(1L, 0L);
        assertThat(one(Counters.all().count().exec(other.db()))).isEqualTo(1);
    }

    @Test
    default void answersOnlyAfterTheCommit() {
        List<String> kinds = one(db().transaction(tx -> Samples.counter("a", 1).exec(tx))
                .map(counter -> recording().kinds()));
        assertThat(kinds).contains("Commit");
    }

    @Test
    default void aCommitThatFailsIsAnErrorAndAnswersNothing() {
        var refused = new DriverFailure("no commit today", null, new DatabaseFailure.Source("test", null, null));
        subject().driver().plan("Commit", new Fault.Fail(refused));
        StepVerifier.create(db().transaction(tx -> Samples.counter("a", 1).exec(tx)))
                .expectErrorMatches(refused::equals)
                .verify(PATIENCE);
        subject().ledger().awaitNoneOpen(PATIENCE);
        assertThat(stored()).isZero();
    }

    @Test
    default void theOuterDatabaseJoinsInTheBody() {
        Mono<List<Long>> counted = db().transaction(tx -> Samples.counter("a", 1)
                .exec(db())
                .then(Counters.all().count().exec(tx))
                .zipWith(Counters.all().count().exec(db()), List::of));
        if (refusedByKeys("at its end", counted)) return;
        assertThat(one(counted)).containsExactly(1L, 1L);
        StepVerifier.create(db().transaction(tx ->
                        Samples.counter("b", 1).exec(db()).then(Mono.error(new IllegalStateException("undo")))))
                .expectErrorMessage("undo")
                .verify(PATIENCE);
        assertThat(stored()).isEqualTo(1);
        assertThat(subject().ledger().mostOpen()).isPositive();
    }

    @Test
    default void theBodySeesItsSubscribersContext() {
        assertThat(one(db().transaction(tx -> Mono.deferContextual(context -> Mono.just(context.<String>get("who"))))
                        .contextWrite(context -> context.put("who", "ada"))))
                .isEqualTo("ada");
    }

    @Test
    default void afterItsEndItIsOfNoUse() {
        AtomicReference<Transaction> kept = new AtomicReference<>();
        done(db().transaction(tx -> {
            kept.set(tx);
            return Counters.all().count().exec(tx);
        }));
        recording().clear();
        Transaction ended = Objects.requireNonNull(kept.get());
        InvalidStatement refused = error(InvalidStatement.class, Counters.all().exec(ended));
        assertThat(refused).hasMessageContaining("transaction");
        error(InvalidStatement.class, Samples.counter("a", 1).exec(ended));
        error(
                InvalidStatement.class,
                ended.transaction(tx -> Counters.all().count().exec(tx)));
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void afterAnErrorItIsOfNoUseEither() {
        AtomicReference<Transaction> kept = new AtomicReference<>();
        StepVerifier.create(db().transaction(tx -> {
                    kept.set(tx);
                    return Mono.error(new IllegalStateException("undo"));
                }))
                .expectErrorMessage("undo")
                .verify(PATIENCE);
        error(InvalidStatement.class, Counters.all().exec(Objects.requireNonNull(kept.get())));
    }

    @Test
    default void statementsAtTheSameTimeRunOneAfterTheOther() {
        List<Integer> amounts = all(db().transactionMany(tx -> Flux.range(0, 30)
                .flatMap(i -> Samples.counter("n" + i, i).exec(tx), 30)
                .map(Counter::amount)));
        assertThat(amounts).hasSize(30).doesNotHaveDuplicates();
        assertThat(stored()).isEqualTo(30);
    }

    @Test
    default void manyAnswersComeAsTheyAreMade() {
        all(Counters.createMany(Samples.counters(1, 2, 3)).exec(db()));
        List<Integer> amounts = all(db().transactionMany(
                        tx -> Counters.all().orderBy(Counters.amount().asc()).exec(tx))
                .map(Counter::amount));
        assertThat(amounts).containsExactly(1, 2, 3);
        assertThat(recording().kinds()).containsExactly("Insert", "Begin", "Select", "Commit");
    }

    @Test
    default void manyAnswersThatFailRollBack() {
        StepVerifier.create(db().transactionMany(tx ->
                        Flux.concat(Samples.counter("a", 1).exec(tx), Flux.error(new IllegalStateException("undo")))))
                .expectNextCount(1)
                .expectErrorMessage("undo")
                .verify(PATIENCE);
        assertThat(stored()).isZero();
    }

    @Test
    default void closingATransactionClosesNothing() {
        one(db().transaction(tx -> tx.close().then(Samples.counter("a", 1).exec(tx))));
        assertThat(stored()).isEqualTo(1);
    }

    private long stored() {
        return one(Counters.all().count().exec(db()));
    }
}
