package dev.sippet.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.Sippet;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.LockMode;
import dev.sippet.error.DatabaseFailure.Source;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.SerializationFailure;
import dev.sippet.error.SippetException;
import dev.sippet.error.TimedOut;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.User;
import dev.sippet.example.Users;
import dev.sippet.query.Sql;
import dev.sippet.session.Db;
import dev.sippet.session.Transaction;
import dev.sippet.session.TxOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.test.publisher.PublisherProbe;

class TransactionsTest {
    private static final Object[] ADA = {1L, "Ada", null, 3, Users.NOW, 7L};
    private static final Object[] BOB = {2L, "Bob", null, 4, Users.NOW, 7L};
    private static final User USER = new User(1, "Ada", null, 3, Users.NOW, 7);

    private final FakeDriver driver = new FakeDriver(FakeDriver.RETURNING).answer("select users", ADA, BOB);
    private final Sinks.One<Integer> begun = Sinks.one();
    private final Db db = Sippet.builder().driver(driver).models(Users.MODEL).build();

    @AfterEach
    void theContractOfSessionsWasKept() {
        assertThat(driver.violations()).isEmpty();
    }

    private static Mono<Long> sql(String sql, Db on) {
        return Sql.execute(sql).exec(on);
    }

    /** Every command answers a count, unless a test says otherwise. */
    private void counting(String... commands) {
        for (String each : commands) driver.answer(each, new Object[] {1L});
    }

    private static DriverFailure failure(String message) {
        return new DriverFailure(message, null, new Source("fake", null, null));
    }

    private static SerializationFailure conflict() {
        return new SerializationFailure("two wrote the same", null, new Source("fake", "40001", null));
    }

    @Test
    void aTransactionBeginsRunsCommitsAndReleasesOnce() {
        counting("a", "b");
        Mono<Long> both = db.transaction(tx -> sql("a", tx).then(sql("b", tx)));
        assertThat(driver.events()).isEmpty();
        StepVerifier.create(both).expectNext(1L).verifyComplete();
        assertThat(driver.events()).containsExactly("session", "begin", "a", "b", "commit", "release");
        StepVerifier.create(both).expectNext(1L).verifyComplete();
        assertThat(driver.events()).hasSize(12);
    }

    @Test
    void theAnswerIsEmittedAfterTheCommit() {
        Sinks.Empty<Object[]> commit = Sinks.empty();
        driver.answer("commit", arguments -> commit.asMono().flux());
        StepVerifier.create(db.transaction(tx -> Mono.just("answer")))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(20))
                .then(commit::tryEmitEmpty)
                .expectNext("answer")
                .verifyComplete();
    }

    @Test
    void anEmptyBodyCommitsToo() {
        StepVerifier.create(db.transaction(tx -> Mono.empty())).verifyComplete();
        assertThat(driver.events()).containsExactly("session", "begin", "commit", "release");
    }

    @Test
    void aFailedBodyRollsBack() {
        StepVerifier.create(db.transaction(tx -> Mono.error(new IllegalStateException("mine"))))
                .verifyErrorMessage("mine");
        assertThat(driver.events()).containsExactly("session", "begin", "rollback", "release");
        driver.forget();
        StepVerifier.create(db.transaction(tx -> {
                    throw new IllegalStateException("thrown");
                }))
                .verifyErrorMessage("thrown");
        assertThat(driver.events()).containsExactly("session", "begin", "rollback", "release");
    }

    @Test
    void aFailedBeginReleases() {
        driver.answer("begin", arguments -> Flux.error(failure("no begin")));
        StepVerifier.create(db.transaction(tx -> Mono.just(1)))
                .expectErrorMatches(error -> error.getMessage().contains("no begin"))
                .verify();
        assertThat(driver.events()).startsWith("session", "begin").endsWith("release");
    }

    @Test
    void aFailedCommitRollsBackAndReleases() {
        driver.answer("commit", arguments -> Flux.error(failure("deferred constraint")));
        StepVerifier.create(db.transaction(tx -> Mono.just(1)))
                .expectErrorSatisfies(error ->
                        assertThat(error).isInstanceOf(DriverFailure.class).hasMessageContaining("deferred constraint"))
                .verify();
        assertThat(driver.events()).containsExactly("session", "begin", "commit", "rollback", "release");
    }

    @Test
    void aFailedRollbackDoesNotMaskTheError() {
        driver.answer("rollback", arguments -> Flux.error(failure("no rollback")));
        StepVerifier.create(db.transaction(tx -> Mono.error(new IllegalStateException("mine"))))
                .verifyErrorMessage("mine");
        driver.answer("commit", arguments -> Flux.error(failure("no commit")));
        StepVerifier.create(db.transaction(tx -> Mono.just(1)))
                .expectErrorMatches(error -> error.getMessage().contains("no commit"))
                .verify();
        assertThat(driver.events()).filteredOn("release"::equals).hasSize(2);
    }

    @Test
    void cancellingStopsTheStatementRollsBackAndReleases() {
        driver.answer("slow", arguments -> Flux.never());
        db.transaction(tx -> sql("slow", tx)).subscribe().dispose();
        assertThat(driver.events())
                .containsExactly("session", "begin", "slow", "cancelled slow", "rollback", "release");
    }

    @Test
    void cancellingDuringTheCommitLetsItEnd() {
        Sinks.Empty<Object[]> commit = Sinks.empty();
        driver.answer("commit", arguments -> commit.asMono().flux());
        db.transaction(tx -> Mono.just(1)).subscribe().dispose();
        assertThat(driver.events()).containsExactly("session", "begin", "commit");
        commit.tryEmitEmpty();
        assertThat(driver.events()).containsExactly("session", "begin", "commit", "release");
    }

    @Test
    void cancellingBetweenStatementsRollsBack() {
        counting("a");
        StepVerifier.create(db.transactionMany(tx -> sql("a", tx).concatWith(Mono.never())))
                .expectNext(1L)
                .thenCancel()
                .verify();
        assertThat(driver.events()).containsExactly("session", "begin", "a", "rollback", "release");
    }

    @Test
    void manyAreEmittedAsTheyComeAndCompleteAfterTheCommit() {
        Sinks.Empty<Object[]> commit = Sinks.empty();
        driver.answer("commit", arguments -> commit.asMono().flux());
        StepVerifier.create(db.transactionMany(tx -> Users.all().exec(tx)))
                .expectNext(USER)
                .expectNextCount(1)
                .expectNoEvent(Duration.ofMillis(20))
                .then(commit::tryEmitEmpty)
                .verifyComplete();
        StepVerifier.create(db.transactionMany(
                        tx -> Flux.just(1).concatWith(Mono.error(new IllegalStateException("mine")))))
                .expectNext(1)
                .verifyErrorMessage("mine");
        assertThat(driver.events()).endsWith("rollback", "release");
    }

    @Test
    void statementsOnOneTransactionRunOneAfterTheOther() {
        Sinks.Empty<Object[]> first = Sinks.empty();
        driver.answer("a", arguments -> first.asMono().flux().concatWith(Flux.<Object[]>just(new Object[] {1L})));
        driver.answer("b", new Object[] {2L});
        StepVerifier.create(db.transaction(tx -> Mono.zip(sql("a", tx), sql("b", tx))))
                .expectSubscription()
                .then(() -> assertThat(driver.events()).containsExactly("session", "begin", "a"))
                .then(first::tryEmitEmpty)
                .expectNextMatches(both -> both.getT1() == 1 && both.getT2() == 2)
                .verifyComplete();
        assertThat(driver.events()).containsExactly("session", "begin", "a", "b", "commit", "release");
    }

    @Test
    void aStatementThatIsCancelledWhileItWaitsNeverRunsAndLetsNobodyPassTooEarly() {
        Sinks.Empty<Object[]> first = Sinks.empty();
        driver.answer("a", arguments -> first.asMono().flux().concatWith(Flux.<Object[]>just(new Object[] {1L})));
        counting("b", "c");
        Mono<Long> body = db.transaction(tx -> {
            Mono<Long> cancelled = sql("b", tx).takeUntilOther(begun.asMono());
            return Mono.zip(sql("a", tx), cancelled.then(sql("c", tx)), Long::sum);
        });
        StepVerifier.create(body)
                .expectSubscription()
                .then(() -> begun.tryEmitValue(1))
                .then(() -> assertThat(driver.events()).containsExactly("session", "begin", "a"))
                .then(first::tryEmitEmpty)
                .expectNext(2L)
                .verifyComplete();
        assertThat(driver.events()).containsExactly("session", "begin", "a", "c", "commit", "release");
    }

    @Test
    void aFailedStatementLetsTheNextOnePass() {
        driver.answer("a", arguments -> Flux.error(failure("a failed")));
        counting("b");
        StepVerifier.create(db.transaction(tx -> sql("a", tx).onErrorResume(error -> sql("b", tx))))
                .expectNext(1L)
                .verifyComplete();
        assertThat(driver.events()).containsExactly("session", "begin", "a", "b", "commit", "release");
    }

    @Test
    void manyWaitingStatementsPassWithoutDeepRecursion() {
        int many = 2_000;
        Sinks.Empty<Object[]> first = Sinks.empty();
        driver.answer("a", arguments -> first.asMono().flux().concatWith(Flux.<Object[]>just(new Object[] {1L})));
        counting("b");
        Mono<Long> body =
                db.transaction(tx -> Flux.concat(Flux.just("a"), Flux.just("b").repeat(many - 2))
                        .flatMap(sql -> sql(sql, tx), many)
                        .count());
        StepVerifier.create(body)
                .expectSubscription()
                .then(first::tryEmitEmpty)
                .expectNext((long) many)
                .verifyComplete();
    }

    @Test
    void statementsFromManyThreadsPassOneByOne() {
        counting("b");
        Mono<Long> body = db.transaction(tx -> Flux.range(0, 200)
                .flatMap(i -> sql("b", tx).subscribeOn(Schedulers.parallel()), 64)
                .count());
        StepVerifier.create(body).expectNext(200L).expectComplete().verify(Duration.ofSeconds(10));
    }

    @Test
    void aConsumerMayRunAStatementForEachRowOnTheSameTransaction() {
        counting("b");
        StepVerifier.create(db.transaction(tx ->
                        Users.all().exec(tx).concatMap(user -> sql("b", tx), 1).count()))
                .expectNext(2L)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
        assertThat(driver.events()).endsWith("b", "b", "commit", "release");
    }

    @Test
    void theOuterDatabaseJoinsThroughTheContextAndOnlyThere() {
        counting("a", "b");
        StepVerifier.create(db.transaction(tx -> sql("a", db)).then(sql("b", db)))
                .expectNext(1L)
                .verifyComplete();
        assertThat(driver.events())
                .containsExactly("session", "begin", "a", "commit", "release", "session", "b", "release");
    }

    @Test
    void anotherDatabaseIsNotInTheTransaction() {
        FakeDriver second = new FakeDriver(FakeDriver.RETURNING).answer("a", new Object[] {1L});
        Db other = Sippet.builder().driver(second).models(Users.MODEL).build();
        counting("a");
        StepVerifier.create(db.transaction(tx -> sql("a", other)))
                .expectNext(1L)
                .verifyComplete();
        assertThat(second.events()).containsExactly("session", "a", "release");
        second.forget();
        driver.forget();
        StepVerifier.create(db.transaction(
                        tx -> other.transaction(inner -> sql("a", db).then(sql("a", other)))))
                .expectNext(1L)
                .verifyComplete();
        assertThat(second.events()).containsExactly("session", "begin", "a", "commit", "release");
        assertThat(driver.events()).containsExactly("session", "begin", "a", "commit", "release");
        assertThat(second.violations()).isEmpty();
    }

    @Test
    void aNestedTransactionIsASavepointOfItsOwnName() {
        counting("a", "b");
        StepVerifier.create(db.transaction(tx -> tx.transaction(inner -> sql("a", inner))
                        .then(db.transaction(inner -> inner.transaction(deeper -> sql("b", deeper))))))
                .expectNext(1L)
                .verifyComplete();
        assertThat(driver.events())
                .containsExactly(
                        "session",
                        "begin",
                        "savepoint sippet_1",
                        "a",
                        "release sippet_1",
                        "savepoint sippet_2",
                        "savepoint sippet_3",
                        "b",
                        "release sippet_3",
                        "release sippet_2",
                        "commit",
                        "release");
    }

    @Test
    void aFailedNestedTransactionRollsBackToItsSavepointOnly() {
        counting("a");
        StepVerifier.create(db.transaction(tx -> tx.transaction(inner -> Mono.error(new IllegalStateException("inner")))
                        .onErrorResume(error -> Mono.empty())
                        .then(sql("a", tx))))
                .expectNext(1L)
                .verifyComplete();
        assertThat(driver.events())
                .containsExactly(
                        "session", "begin", "savepoint sippet_1", "rollback to sippet_1", "a", "commit", "release");
    }

    @Test
    void cancellingANestedTransactionRollsBackBothInOrder() {
        driver.answer("slow", arguments -> Flux.never());
        db.transaction(tx -> tx.transaction(inner -> sql("slow", inner)))
                .subscribe()
                .dispose();
        assertThat(driver.events())
                .containsExactly(
                        "session",
                        "begin",
                        "savepoint sippet_1",
                        "slow",
                        "cancelled slow",
                        "rollback to sippet_1",
                        "rollback",
                        "release");
    }

    @Test
    void undoingAllDoesNotWaitForASavepointThatIsGoneBackTo() {
        driver.answer("rollback to", arguments -> Flux.never());
        driver.answer("slow", arguments -> Flux.never());
        db.transaction(tx -> tx.transaction(inner -> inner.transaction(deeper -> sql("slow", deeper))))
                .subscribe()
                .dispose();
        assertThat(driver.events())
                .endsWith(
                        "cancelled slow",
                        "rollback to sippet_2",
                        "cancelled rollback to sippet_2",
                        "rollback to sippet_1",
                        "cancelled rollback to sippet_1",
                        "rollback",
                        "release");
    }

    @Test
    void undoingWaitsForAStatementThatStillRuns() {
        Sinks.Empty<Object[]> running = Sinks.empty();
        driver.answer("a", arguments -> running.asMono().flux());
        Mono<Integer> body = db.transaction(tx -> begun.asMono().flatMap(now -> {
            sql("a", tx).subscribe(answer -> {}, error -> {});
            return Mono.error(new IllegalStateException("mine"));
        }));
        StepVerifier.create(body)
                .expectSubscription()
                .then(() -> begun.tryEmitValue(1))
                .then(() -> assertThat(driver.events()).containsExactly("session", "begin", "a"))
                .then(running::tryEmitEmpty)
                .verifyErrorMessage("mine");
        assertThat(driver.events()).containsExactly("session", "begin", "a", "rollback", "release");
    }

    @Test
    void aNestedTransactionTakesNoOptionsOfTheOutermost() {
        for (TxOptions options : List.of(
                TxOptions.serializable(),
                TxOptions.readOnly(),
                TxOptions.defaults().retry(1))) {
            StepVerifier.create(db.transaction(tx -> tx.transaction(options, inner -> Mono.just(1))))
                    .expectErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(InvalidStatement.class)
                            .hasMessageContaining("give these options to the outermost transaction"))
                    .verify();
        }
    }

    @Test
    void afterTheEndEverythingIsRefused() {
        AtomicReference<Transaction> kept = new AtomicReference<>();
        StepVerifier.create(db.transaction(tx -> {
                    kept.set(tx);
                    return Mono.just(1);
                }))
                .expectNext(1)
                .verifyComplete();
        driver.forget();
        List<Mono<?>> late = List.of(
                Users.all().collect(kept.get()),
                Users.filter(u -> u.name().in()).collect(kept.get()),
                sql("a", kept.get()),
                kept.get().transaction(inner -> Mono.just(1)),
                kept.get().transactionMany(inner -> Mono.just(1)).collectList());
        for (Mono<?> each : late) {
            StepVerifier.create(each)
                    .expectErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(InvalidStatement.class)
                            .hasMessageContaining("the transaction has ended"))
                    .verify();
        }
        assertThat(driver.events()).isEmpty();
    }

    @Test
    void aFailedTransactionHasEndedToo() {
        AtomicReference<Transaction> kept = new AtomicReference<>();
        StepVerifier.create(db.transaction(tx -> {
                    kept.set(tx);
                    return Mono.error(new IllegalStateException("mine"));
                }))
                .verifyErrorMessage("mine");
        StepVerifier.create(sql("a", kept.get()))
                .expectError(InvalidStatement.class)
                .verify();
    }

    @Test
    void aStatementThatEscapedTheBodyIsRefusedWhenItsTurnComesTooLate() {
        Sinks.Empty<Object[]> first = Sinks.empty();
        driver.answer("a", arguments -> first.asMono().flux());
        AtomicReference<Throwable> escaped = new AtomicReference<>();
        Mono<Integer> body = db.transaction(tx -> begun.asMono().flatMap(now -> {
            sql("a", tx).subscribe(answer -> {}, error -> {});
            sql("b", tx).subscribe(answer -> {}, escaped::set);
            return Mono.error(new IllegalStateException("mine"));
        }));
        StepVerifier.create(body)
                .expectSubscription()
                .then(() -> begun.tryEmitValue(1))
                .then(first::tryEmitEmpty)
                .verifyErrorMessage("mine");
        assertThat(driver.events()).containsExactly("session", "begin", "a", "rollback", "release");
        assertThat(escaped.get()).isInstanceOf(InvalidStatement.class).hasMessageContaining("b");
    }

    @Test
    void aNestedTransactionThatEscapedTheBodyLeavesTheSessionAlone() {
        Sinks.Empty<Long> gate = Sinks.empty();
        AtomicReference<Throwable> escaped = new AtomicReference<>();
        Mono<Integer> body = db.transaction(tx -> begun.asMono().map(now -> {
            tx.transaction(inner -> gate.asMono().then(sql("late", inner))).subscribe(answer -> {}, escaped::set);
            return now;
        }));
        StepVerifier.create(body)
                .expectSubscription()
                .then(() -> begun.tryEmitValue(1))
                .expectNext(1)
                .verifyComplete();
        gate.tryEmitEmpty();
        assertThat(escaped.get()).isInstanceOf(InvalidStatement.class);
        assertThat(driver.events()).containsExactly("session", "begin", "savepoint sippet_1", "commit", "release");
    }

    @Test
    void aTransactionThatTakesTooLongIsRolledBack() {
        driver.answer("slow", arguments -> Flux.never());
        TxOptions options = TxOptions.defaults().timeout(Duration.ofMillis(100)).named("transfer");
        List<String> ended = List.of("session", "begin", "slow", "cancelled slow", "rollback", "release");
        StepVerifier.create(db.transaction(options, tx -> sql("slow", tx)))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(TimedOut.class)
                        .hasMessageContaining("transaction transfer took longer than PT0.1S and was rolled back"))
                .verify(Duration.ofSeconds(10));
        assertThat(driver.events()).isEqualTo(ended);
        driver.forget();
        StepVerifier.create(db.transactionMany(options, tx -> sql("slow", tx)))
                .expectError(TimedOut.class)
                .verify(Duration.ofSeconds(10));
        assertThat(driver.events()).isEqualTo(ended);
        driver.forget();
        StepVerifier.create(db.transactionMany(options, tx -> Flux.interval(Duration.ofMillis(2))))
                .thenConsumeWhile(number -> true)
                .expectError(TimedOut.class)
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void aTimeoutOfTheBodyItselfStaysOne() {
        TxOptions options = TxOptions.defaults().timeout(Duration.ofSeconds(5));
        StepVerifier.create(db.transaction(options, tx -> Mono.error(new TimeoutException("mine"))))
                .verifyErrorSatisfies(error -> assertThat(error).isInstanceOf(TimeoutException.class));
    }

    @Test
    void aTransactionInTimeIsNotDisturbed() {
        counting("a");
        TxOptions options = TxOptions.defaults().timeout(Duration.ofSeconds(5));
        StepVerifier.create(db.transaction(options, tx -> sql("a", tx)))
                .expectNext(1L)
                .verifyComplete();
        StepVerifier.create(db.transactionMany(options, tx -> sql("a", tx)))
                .expectNext(1L)
                .verifyComplete();
    }

    @Test
    void aSerializationFailureRunsItAgainSoOftenAndNoMore() {
        AtomicInteger runs = new AtomicInteger();
        TxOptions twice = TxOptions.serializable().retry(2);
        StepVerifier.create(db.transaction(
                        twice,
                        tx -> Mono.defer(
                                () -> runs.incrementAndGet() < 3 ? Mono.error(conflict()) : Mono.just("third time"))))
                .expectNext("third time")
                .expectComplete()
                .verify(Duration.ofSeconds(10));
        assertThat(runs).hasValue(3);
        assertThat(driver.events())
                .containsExactly(
                        "session",
                        "begin SERIALIZABLE",
                        "rollback",
                        "release",
                        "session",
                        "begin SERIALIZABLE",
                        "rollback",
                        "release",
                        "session",
                        "begin SERIALIZABLE",
                        "commit",
                        "release");
        runs.set(0);
        StepVerifier.create(db.transaction(
                        twice,
                        tx -> Mono.defer(() -> {
                            runs.incrementAndGet();
                            return Mono.error(conflict());
                        })))
                .expectError(SerializationFailure.class)
                .verify(Duration.ofSeconds(10));
        assertThat(runs).hasValue(3);
    }

    @Test
    void aCommitThatMeetsAConflictIsRunAgainToo() {
        AtomicInteger commits = new AtomicInteger();
        driver.answer("commit", arguments -> commits.incrementAndGet() == 1 ? Flux.error(conflict()) : Flux.empty());
        StepVerifier.create(db.transaction(TxOptions.defaults().retry(1), tx -> Mono.just(1)))
                .expectNext(1)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
        assertThat(driver.events())
                .containsExactly(
                        "session", "begin", "commit", "rollback", "release", "session", "begin", "commit", "release");
    }

    @Test
    void nothingElseIsRunAgain() {
        AtomicInteger runs = new AtomicInteger();
        StepVerifier.create(db.transaction(
                        TxOptions.defaults().retry(5),
                        tx -> Mono.defer(() -> {
                            runs.incrementAndGet();
                            return Mono.error(failure("no conflict"));
                        })))
                .expectError(DriverFailure.class)
                .verify();
        assertThat(runs).hasValue(1);
        StepVerifier.create(db.transaction(tx -> Mono.defer(() -> {
                    runs.incrementAndGet();
                    return Mono.error(conflict());
                })))
                .expectError(SerializationFailure.class)
                .verify();
        assertThat(runs).hasValue(2);
    }

    @Test
    void whatWasEmittedCannotBeRunAgain() {
        StepVerifier.create(db.transactionMany(TxOptions.serializable().retry(1), tx -> Flux.just(1)))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(InvalidStatement.class)
                        .hasMessageContaining("transactionMany never runs again"))
                .verify();
        assertThat(driver.events()).isEmpty();
    }

    @Test
    void optionsReachTheBeginAndWhatTheDatabaseLacksIsRefused() {
        TxOptions strict = new TxOptions(Isolation.REPEATABLE_READ, true, null, null, null, 0);
        StepVerifier.create(db.transaction(strict, tx -> Mono.just(1)))
                .expectNext(1)
                .verifyComplete();
        assertThat(driver.events()).contains("begin REPEATABLE READ read only");
        Db plain = Sippet.builder()
                .driver(new FakeDriver(FakeDriver.PLAIN))
                .models(Users.MODEL)
                .build();
        StepVerifier.create(plain.transaction(TxOptions.isolation(Isolation.READ_COMMITTED), tx -> Mono.just(1)))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining("fake-plain has no transactions that are READ COMMITTED"))
                .verify();
        StepVerifier.create(plain.transaction(TxOptions.defaults().lockMode(LockMode.IMMEDIATE), tx -> Mono.just(1)))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining("fake-plain has no transactions that lock IMMEDIATE"))
                .verify();
        StepVerifier.create(plain.transactionMany(TxOptions.readOnly(), tx -> Mono.just(1)))
                .expectError(UnsupportedFeature.class)
                .verify();
    }

    @Test
    void anUpdateThatIsReadBackRunsInTheTransactionItIsIn() {
        FakeDriver second = new FakeDriver(FakeDriver.PLAIN).answer("select", new Object[][] {ADA});
        Db plain = Sippet.builder().driver(second).models(Users.MODEL).build();
        StepVerifier.create(
                        plain.transaction(tx -> Users.updateById(1).name("Ada").exec(tx)))
                .expectNext(USER)
                .verifyComplete();
        assertThat(second.events().stream().map(event -> event.split(" ", 2)[0]))
                .containsExactly("session", "begin", "update", "select", "commit", "release");
        assertThat(second.violations()).isEmpty();
    }

    @Test
    void aBatchIsOneTransactionWithoutSavepoints() {
        driver.answer("count", new Object[] {5L});
        var count = Users.all().count();
        StepVerifier.create(db.batch(count, count, count)).expectNextCount(1).verifyComplete();
        assertThat(driver.events())
                .containsExactly("session", "begin", "count users", "count users", "count users", "commit", "release");
    }

    @Test
    void errorsInsideATransactionNameTheirStatement() {
        driver.answer("select users", arguments -> Flux.error(failure("lost")));
        StepVerifier.create(db.transaction(tx -> Users.all().collect(tx)))
                .expectErrorSatisfies(error ->
                        assertThat(((SippetException) error).statement()).contains("query User"))
                .verify();
    }

    @Test
    void aBodyIsNotRunBeforeTheTransactionHasBegun() {
        Sinks.Empty<Object[]> begin = Sinks.empty();
        driver.answer("begin", arguments -> begin.asMono().flux());
        PublisherProbe<Integer> body = PublisherProbe.of(Mono.just(1));
        StepVerifier.create(db.transaction(tx -> body.mono()))
                .expectSubscription()
                .then(body::assertWasNotSubscribed)
                .then(begin::tryEmitEmpty)
                .expectNext(1)
                .verifyComplete();
    }

    @Test
    void rowsOfAStatementArriveWhileTheBodyIsCancelledByATake() {
        List<User> taken = new ArrayList<>();
        StepVerifier.create(db.transaction(
                        tx -> Users.all().exec(tx).take(1).doOnNext(taken::add).then()))
                .verifyComplete();
        assertThat(taken).containsExactly(USER);
        assertThat(driver.events()).endsWith("commit", "release");
    }
}
