package dev.sippet.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.Sippet;
import dev.sippet.driver.Operation;
import dev.sippet.error.ConditionFailed;
import dev.sippet.error.ConversionFailed;
import dev.sippet.error.DatabaseFailure.Source;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.PoolExhausted;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.SippetException;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.example.Calls;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Todos;
import dev.sippet.example.User;
import dev.sippet.example.Users;
import dev.sippet.planner.plan.Plan;
import dev.sippet.query.Sql;
import dev.sippet.query.Wait;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class EngineTest {
    private static final Object[] ADA = {1L, "Ada", null, 3, Users.NOW, 7L};
    private static final Object[] BOB = {2L, "Bob", null, 4, Users.NOW, 7L};
    private static final User USER = new User(1, "Ada", null, 3, Users.NOW, 7);

    private final FakeDriver driver = new FakeDriver(FakeDriver.RETURNING);
    private final Db db = db(driver);
    private final FakeDriver plain = new FakeDriver(FakeDriver.PLAIN);
    private final Db plainDb = db(plain);

    private static Db db(FakeDriver driver) {
        return Sippet.builder().driver(driver).models(Todos.MODEL, Users.MODEL).build();
    }

    @AfterEach
    void theContractOfSessionsWasKept() {
        assertThat(driver.violations()).isEmpty();
        assertThat(plain.violations()).isEmpty();
    }

    private static Consumer<Throwable> failure(Class<? extends SippetException> type, String statement) {
        return error -> {
            assertThat(error).isInstanceOf(type);
            assertThat(((SippetException) error).statement()).contains(statement);
        };
    }

    @Test
    void nothingHappensBeforeSubscriptionAndTwoSubscriptionsRunTwice() {
        driver.answer("select", ADA, BOB);
        Flux<User> users = Users.all().exec(db);
        Mono<Long> deletion = Users.all().delete().exec(db);
        Mono<String> explained = Users.all().explain(db);
        Mono<Void> pushed = db.pushSchema();
        Mono<Void> closed = db.close();
        assertThat(driver.asked()).isZero();
        assertThat(driver.events()).isEmpty();
        StepVerifier.create(users).expectNext(USER).expectNextCount(1).verifyComplete();
        StepVerifier.create(users).expectNextCount(2).verifyComplete();
        String select = "select users(id, name, email, points, updated_at, version)";
        assertThat(driver.events()).containsExactly("session", select, "release", "session", select, "release");
        assertThat(driver.asked()).isEqualTo(1);
        assertThat(List.of(deletion, explained, pushed, closed)).hasSize(4);
    }

    @Test
    void equalShapesShareOnePlan() {
        Phases phases = new Phases(driver, FakeDriver.RETURNING, "");
        Plan plan = phases.plan(shape(Users.filter(u -> u.name().in("a", "b")).limit(1)));
        assertThat(phases.plan(shape(Users.filter(u -> u.name().in("c")).limit(200))))
                .isSameAs(plan);
        assertThat(phases.plan(shape(Users.filter(u -> u.name().eq("c")).limit(200))))
                .isNotSameAs(plan);
        assertThat(driver.prepared()).hasSize(2);
        Plan create = phases.plan(shape(Users.create().name("a")));
        assertThat(phases.plan(shape(Users.create().name("b").email("c")))).isSameAs(create);
    }

    private static dev.sippet.statement.Request shape(Statement<?> statement) {
        return Calls.of(statement).request();
    }

    @Test
    void aRefusedShapeIsRefusedEachTime() {
        for (int i = 0; i < 2; i++) {
            StepVerifier.create(Users.all().offset(1).exec(db))
                    .expectErrorSatisfies(failure(InvalidStatement.class, "query User offset ?"))
                    .verify();
        }
        assertThat(driver.events()).isEmpty();
    }

    @Test
    void valuesAreCheckedBeforeASessionIsBorrowed() {
        StepVerifier.create(Users.create().name("much too long").exec(db))
                .expectErrorSatisfies(failure(InvalidStatement.class, "create User"))
                .verify();
        StepVerifier.create(Users.updateById(1).name("much too long").exec(plainDb))
                .expectErrorSatisfies(failure(InvalidStatement.class, "update User set name = ? where id = ?"))
                .verify();
        StepVerifier.create(Users.filter(u -> u.id().in(1L, 2L, 3L, 4L)).exec(plainDb))
                .expectErrorMatches(error -> error.getMessage().contains("at most 3 at a time"))
                .verify();
        StepVerifier.create(Users.filter(u -> u.updatedAt().gt(Instant.MAX)).exec(db))
                .expectErrorSatisfies(failure(InvalidStatement.class, "query User where updatedAt > ?"))
                .verify();
        assertThat(driver.events()).isEmpty();
        assertThat(plain.events()).isEmpty();
    }

    @Test
    void whatIsKnownIsAnsweredWithoutASession() {
        Users.Query none = Users.filter(u -> u.name().in());
        StepVerifier.create(none.exec(db)).verifyComplete();
        StepVerifier.create(none.count().exec(db)).expectNext(0L).verifyComplete();
        StepVerifier.create(none.exists().exec(db)).expectNext(false).verifyComplete();
        StepVerifier.create(none.delete().exec(db)).expectNext(0L).verifyComplete();
        StepVerifier.create(none.update().points(1).exec(db)).expectNext(0L).verifyComplete();
        StepVerifier.create(Users.createMany(List.of()).exec(db)).verifyComplete();
        assertThat(driver.events()).isEmpty();
    }

    @Test
    void whatIsKnownStillChecksItsValues() {
        StepVerifier.create(Users.filter(u -> u.name().in())
                        .update()
                        .name("much too long")
                        .exec(db))
                .expectError(InvalidStatement.class)
                .verify();
    }

    @Test
    void driversGetCanonicalValues() {
        driver.answer("select", ADA);
        Instant fine = Users.NOW.plusNanos(999);
        StepVerifier.create(
                        Users.filter(u -> u.points().in(1, 2).and(u.updatedAt().le(fine)))
                                .limit(3)
                                .exec(db))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(driver.arguments().getFirst()).containsExactly(List.of(1, 2), Users.NOW, 3L);
    }

    @Test
    void newRecordsAreAnsweredFromWhatWasSentAndTheKeysThatCameBack() {
        driver.answer("insert", new Object[] {41L}, new Object[] {42L});
        StepVerifier.create(Users.createMany(
                                List.of(Users.create().name("a"), Users.create().name("b")))
                        .exec(db))
                .expectNext(new User(41, "a", null, 0, Users.NOW, 1))
                .expectNext(new User(42, "b", null, 0, Users.NOW, 1))
                .verifyComplete();
        assertThat(driver.events())
                .containsExactly(
                        "session", "insert users(name, email, points, updated_at, version) returning id", "release");
    }

    @Test
    void keysThatAreGivenAreSent() {
        StepVerifier.create(Users.create().id(9).name("a").exec(db))
                .expectNext(new User(9, "a", null, 0, Users.NOW, 1))
                .verifyComplete();
        assertThat(driver.events()).contains("insert users(id, name, email, points, updated_at, version)");
    }

    @Test
    void moreValuesThanOneStatementTakesGoInSeveralInATransaction() {
        AtomicInteger next = new AtomicInteger();
        plain.answer(
                "insert",
                arguments ->
                        Flux.range(0, arguments.length / 5).map(row -> new Object[] {(long) next.incrementAndGet()}));
        List<Users.Create> seven = Stream.of("a", "b", "c", "d", "e", "f", "g")
                .map(name -> Users.create().name(name))
                .toList();
        StepVerifier.create(Users.createMany(seven).exec(plainDb).map(user -> user.id() + user.name()))
                .expectNext("1a", "2b", "3c", "4d", "5e", "6f", "7g")
                .verifyComplete();
        String insert = "insert users(name, email, points, updated_at, version) returning id";
        assertThat(plain.events()).containsExactly("session", "begin", insert, insert, insert, "commit", "release");
        assertThat(plain.arguments().stream().map(arguments -> arguments.length))
                .containsExactly(0, 15, 15, 5, 0);
        plain.forget();
        StepVerifier.create(Users.createMany(seven.subList(0, 3)).exec(plainDb))
                .expectNextCount(3)
                .verifyComplete();
        assertThat(plain.events()).containsExactly("session", insert, "release");
    }

    @Test
    void whoLeavesAfterTheFirstOfManyNewRecordsUndoesNothing() {
        plain.answer("insert", new Object[] {1L}, new Object[] {2L}, new Object[] {3L});
        List<Users.Create> six = Stream.of("a", "b", "c", "d", "e", "f")
                .map(name -> Users.create().name(name))
                .toList();
        StepVerifier.create(Users.createMany(six).exec(plainDb).take(1))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(plain.events()).endsWith("commit", "release");
    }

    @Test
    void insideATransactionSeveralInsertsAreASavepoint() {
        AtomicInteger sent = new AtomicInteger();
        plain.answer(
                "insert",
                arguments -> sent.incrementAndGet() == 2
                        ? Flux.error(new DriverFailure("full", null, new Source("fake", null, null)))
                        : Flux.<Object[]>just(new Object[] {1L}, new Object[] {2L}, new Object[] {3L}));
        List<Users.Create> four = Stream.of("a", "b", "c", "d")
                .map(name -> Users.create().name(name))
                .toList();
        StepVerifier.create(plainDb.transaction(tx -> Users.createMany(four)
                        .exec(tx)
                        .then(Mono.just("stored"))
                        .onErrorReturn(DriverFailure.class, "undone")))
                .expectNext("undone")
                .verifyComplete();
        assertThat(plain.events())
                .filteredOn(event -> !event.startsWith("insert"))
                .containsExactly("session", "begin", "savepoint sippet_1", "rollback to sippet_1", "commit", "release");
    }

    @Test
    void missingKeysAreAnError() {
        driver.answer("insert", new Object[] {41L});
        StepVerifier.create(Users.createMany(
                                List.of(Users.create().name("a"), Users.create().name("b")))
                        .exec(db))
                .expectErrorSatisfies(failure(DriverFailure.class, "create User"))
                .verify();
    }

    @Test
    void anUpdateOfOneAnswersTheFreshRecordInOneStatementWhereItCan() {
        driver.answer("update", ADA);
        StepVerifier.create(Users.updateById(1).name("Ada").exec(db))
                .expectNext(USER)
                .verifyComplete();
        assertThat(driver.events())
                .containsExactly(
                        "session",
                        "update users set name = ?1, updated_at = ?2, version = version + ?3 where id = ?0"
                                + " returning id, name, email, points, updated_at, version",
                        "release");
        assertThat(driver.arguments().getFirst()).containsExactly(1L, "Ada", Users.NOW, 1L);
    }

    @Test
    void elsewhereItIsReadBackInTheSameTransaction() {
        plain.answer("select", ADA);
        StepVerifier.create(Users.updateById(1).name("Ada").exec(plainDb))
                .expectNext(USER)
                .verifyComplete();
        assertThat(plain.events())
                .containsExactly(
                        "session",
                        "begin",
                        "update users set name = ?1, updated_at = ?2, version = version + ?3 where id = ?0",
                        "select users(id, name, email, points, updated_at, version) where id = ?0",
                        "commit",
                        "release");
    }

    @Test
    void aRowThatCannotBeReadBackUndoesTheUpdate() {
        plain.answer("select", ADA, BOB);
        StepVerifier.create(Users.updateById(1).name("Ada").exec(plainDb))
                .expectErrorSatisfies(failure(InvalidStatement.class, "update User set name = ? where id = ?"))
                .verify();
        assertThat(plain.events()).endsWith("rollback", "release");
        plain.answer("select");
        StepVerifier.create(Users.updateByEmail("a").email(null).exec(plainDb))
                .expectError(InvalidStatement.class)
                .verify();
        assertThat(plain.events()).endsWith("rollback", "release");
    }

    @Test
    void aRowThatIsGoneAndOneThatWasChangedAreToldApart() {
        driver.answer("update", new Object[0][]).answer("delete", new Object[] {0L});
        plain.answer("update", new Object[] {0L}).answer("delete", new Object[] {0L});
        String update = "update User set name = ? where id = ? expecting version = ?";
        for (Db each : List.of(db, plainDb)) {
            StepVerifier.create(Users.update(USER).name("x").exec(each))
                    .expectErrorSatisfies(failure(RecordNotFound.class, update))
                    .verify();
            StepVerifier.create(Users.updateById(1).name("x").exec(each))
                    .expectErrorSatisfies(failure(RecordNotFound.class, "update User set name = ? where id = ?"))
                    .verify();
            StepVerifier.create(Users.delete(USER).exec(each)).expectNext(false).verifyComplete();
            StepVerifier.create(Users.deleteById(1).exec(each))
                    .expectNext(false)
                    .verifyComplete();
        }
        driver.answer("exists", new Object[] {true});
        plain.answer("exists", new Object[] {true});
        for (Db each : List.of(db, plainDb)) {
            StepVerifier.create(Users.update(USER).name("x").exec(each))
                    .expectErrorSatisfies(failure(ConditionFailed.class, update))
                    .verify();
            StepVerifier.create(Users.delete(USER).exec(each))
                    .expectErrorSatisfies(
                            failure(ConditionFailed.class, "delete User where id = ? expecting version = ?"))
                    .verify();
        }
    }

    @Test
    void aGuardedWriteThatMeetsItsRowIsNotProbed() {
        StepVerifier.create(Users.delete(USER).exec(db)).expectNext(true).verifyComplete();
        assertThat(driver.events())
                .containsExactly("session", "delete users where id = ?0 and version = ?1", "release");
    }

    @Test
    void aSessionIsReleasedOnceOnAnErrorOfTheDatabase() {
        driver.answer(
                "select",
                arguments -> Flux.<Object[]>just(ADA)
                        .concatWith(Flux.error(new DriverFailure("lost", null, new Source("fake", null, null)))));
        StepVerifier.create(Users.all().exec(db))
                .expectNext(USER)
                .expectErrorSatisfies(failure(DriverFailure.class, "query User"))
                .verify();
        assertThat(driver.events()).filteredOn("release"::equals).hasSize(1);
    }

    @Test
    void aSessionIsReleasedOnceOnAnErrorOfTheReader() {
        driver.answer("select", ADA, new Object[] {2L, null, null, 3, Users.NOW, 7L}, BOB);
        StepVerifier.create(Users.all().exec(db))
                .expectNext(USER)
                .expectErrorSatisfies(failure(ConversionFailed.class, "query User"))
                .verify();
        assertThat(driver.events()).filteredOn("release"::equals).hasSize(1);
    }

    @Test
    void aSessionIsReleasedOnceWhenItIsCancelledBetweenRows() {
        driver.answer("select", arguments -> Flux.just(ADA, BOB).concatWith(Flux.never()));
        StepVerifier.create(Users.all().exec(db), 1)
                .expectNext(USER)
                .thenCancel()
                .verify();
        assertThat(driver.events())
                .endsWith("cancelled select users(id, name, email, points, updated_at, version)", "release");
    }

    @Test
    void rowsComeAsTheyAreAskedFor() {
        AtomicInteger asked = new AtomicInteger();
        driver.answer("select", arguments -> Flux.just(ADA, BOB, ADA).doOnRequest(more -> asked.addAndGet((int) more)));
        StepVerifier.create(Users.all().exec(db), 0)
                .thenRequest(1)
                .expectNext(USER)
                .then(() -> assertThat(asked).hasValue(1))
                .thenRequest(2)
                .expectNextCount(2)
                .verifyComplete();
    }

    @Test
    void cancellingBeforeTheSessionArrivesStopsWaitingForIt() {
        AtomicInteger cancelled = new AtomicInteger();
        driver.sessions(() -> Mono.<dev.sippet.driver.Session>never().doOnCancel(cancelled::incrementAndGet));
        Users.all().exec(db).subscribe().dispose();
        db.transaction(tx -> Users.all().collect(tx)).subscribe().dispose();
        assertThat(cancelled).hasValue(2);
    }

    @Test
    void anErrorOfBorrowingNamesTheStatement() {
        driver.sessions(() -> Mono.error(new PoolExhausted("all are busy", null)));
        StepVerifier.create(Users.all().exec(db))
                .expectErrorSatisfies(failure(PoolExhausted.class, "query User"))
                .verify();
        StepVerifier.create(Sql.execute("vacuum").exec(db))
                .expectErrorSatisfies(failure(PoolExhausted.class, "vacuum"))
                .verify();
    }

    @Test
    void aReleaseThatFailsMasksNeitherAnswerNorError() {
        driver.release(Mono.error(new IllegalStateException("cannot close"))).answer("select", ADA);
        StepVerifier.create(Users.all().exec(db)).expectNext(USER).verifyComplete();
        StepVerifier.create(db.transaction(tx -> Users.all().collect(tx)))
                .expectNextCount(1)
                .verifyComplete();
        driver.answer(
                "select", arguments -> Flux.error(new DriverFailure("lost", null, new Source("fake", null, null))));
        StepVerifier.create(Users.all().exec(db))
                .expectError(DriverFailure.class)
                .verify();
        StepVerifier.create(db.transaction(tx -> Users.all().collect(tx)))
                .expectError(DriverFailure.class)
                .verify();
    }

    @Test
    void aLockOutsideATransactionIsRefusedBeforeASessionIsBorrowed() {
        StepVerifier.create(Users.getById(1).forUpdate().exec(db))
                .expectErrorSatisfies(failure(InvalidStatement.class, "query User where id = ? for update"))
                .verify();
        assertThat(driver.events()).isEmpty();
        driver.answer("select", ADA);
        StepVerifier.create(db.transaction(tx -> Users.getById(1).forUpdate().exec(tx)))
                .expectNext(USER)
                .verifyComplete();
    }

    @Test
    void whatTheDatabaseCannotDoIsRefused() {
        StepVerifier.create(plainDb.transaction(
                        tx -> Users.all().forUpdate(Wait.SKIP_LOCKED).collect(tx)))
                .expectErrorSatisfies(failure(UnsupportedFeature.class, "query User for update skip locked"))
                .verify();
    }

    @Test
    void explainShowsThePlanAndWhatIsSentAndSendsNothing() {
        StepVerifier.create(Users.deleteById(1).explain(db)).expectNext("""
            delete User where id = ?
            $0 = Write: delete users where id = ?0
                 delete users where id = ?0\
            """).verifyComplete();
        StepVerifier.create(Users.updateById(1).explain(db))
                .expectErrorSatisfies(failure(InvalidStatement.class, "update User set  where id = ?"))
                .verify();
        assertThat(driver.events()).isEmpty();
    }

    @Test
    void rawSqlGetsItsValuesAndItsErrorsNameIt() {
        driver.answer("select ?", new Object[] {5L});
        StepVerifier.create(Sql.query("select ?")
                        .bind(5)
                        .map((row, at) -> row.int64(at))
                        .exec(db))
                .expectNext(5L)
                .verifyComplete();
        assertThat(driver.arguments().getFirst()).containsExactly(5);
        driver.answer("select ?", new Object[] {"text"});
        StepVerifier.create(
                        Sql.query("select ?").map((row, at) -> row.int64(at)).exec(db))
                .expectErrorSatisfies(failure(ConversionFailed.class, "select ?"))
                .verify();
        assertThat(driver.prepared())
                .filteredOn(Operation.RawSql.class::isInstance)
                .hasSize(1);
    }

    @Test
    void theSchemaIsPushedWithAllThatTheModelsReach() {
        StepVerifier.create(db.pushSchema()).verifyComplete();
        assertThat(driver.events()).containsExactly("session", "push [todos, users]", "release");
        FakeDriver prefixed = new FakeDriver(FakeDriver.PLAIN);
        Db other = Sippet.builder()
                .driver(prefixed)
                .models(Todos.MODEL)
                .tablePrefix("app_")
                .build();
        StepVerifier.create(other.pushSchema()).verifyComplete();
        assertThat(prefixed.events()).contains("push [app_todos, app_users]");
        Db empty = Sippet.builder().driver(prefixed).models().build();
        prefixed.forget();
        StepVerifier.create(empty.pushSchema()).verifyComplete();
        assertThat(prefixed.events()).isEmpty();
    }

    @Test
    void theSchemaIsNotPushedInsideATransaction() {
        StepVerifier.create(db.transaction(tx -> tx.pushSchema()))
                .expectError(InvalidStatement.class)
                .verify();
        StepVerifier.create(db.transaction(tx -> db.pushSchema()))
                .expectError(InvalidStatement.class)
                .verify();
        assertThat(driver.events()).doesNotContain("push [todos, users]");
    }

    @Test
    void closingClosesTheDriver() {
        StepVerifier.create(db.close()).verifyComplete();
        assertThat(driver.events()).containsExactly("close");
        StepVerifier.create(db.transaction(tx -> tx.close().thenReturn(1)))
                .expectNext(1)
                .verifyComplete();
        assertThat(driver.events()).filteredOn("close"::equals).hasSize(1);
    }

    @Test
    void statementsOfTwoSubscribersHaveSessionsOfTheirOwn() {
        Sinks.Many<Object[]> rows = Sinks.many().unicast().onBackpressureBuffer();
        driver.answer("select", arguments -> rows.asFlux()).answer("count", new Object[] {2L});
        StepVerifier.create(Users.all().exec(db))
                .then(() -> StepVerifier.create(Users.all().count().exec(db))
                        .expectNext(2L)
                        .verifyComplete())
                .then(() -> rows.tryEmitNext(ADA))
                .expectNext(USER)
                .then(rows::tryEmitComplete)
                .verifyComplete();
        assertThat(driver.events()).filteredOn("session"::equals).hasSize(2);
    }
}
