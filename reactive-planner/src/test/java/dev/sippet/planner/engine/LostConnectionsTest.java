package dev.sippet.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.Sippet;
import dev.sippet.driver.Session;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.DatabaseFailure.Source;
import dev.sippet.error.SippetException;
import dev.sippet.error.TimedOut;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Todos;
import dev.sippet.example.Users;
import dev.sippet.query.Sql;
import dev.sippet.session.Db;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What is lost with its connection runs again where nothing can have happened, and nowhere else. */
class LostConnectionsTest {
    private static final Object[] ADA = {1L, "Ada", null, 3, Users.NOW, 7L};
    private static final String SELECT = "select users(id, name, email, points, updated_at, version)";

    private final FakeDriver driver = new FakeDriver(FakeDriver.RETURNING);
    private final FakeDriver plain = new FakeDriver(FakeDriver.PLAIN);
    private final Db db = db(driver);

    private static Db db(FakeDriver driver) {
        return Sippet.builder().driver(driver).models(Todos.MODEL, Users.MODEL).build();
    }

    @AfterEach
    void theContractOfSessionsWasKept() {
        assertThat(driver.violations()).isEmpty();
        assertThat(plain.violations()).isEmpty();
    }

    @Test
    void aReadThatIsLostBeforeItsFirstRowRunsOnAnotherSession() {
        lost(driver, "select", 2, ADA);
        StepVerifier.create(Users.all().exec(db)).expectNextCount(1).verifyComplete();
        assertThat(driver.events())
                .containsExactly(
                        "session", SELECT, "release", "session", SELECT, "release", "session", SELECT, "release");
    }

    @Test
    void aReadIsLostForGoodInTheEnd() {
        lost(driver, "select", 99);
        StepVerifier.create(Users.getById(1).exec(db)).verifyErrorSatisfies(error -> {
            assertThat(error).isInstanceOf(ConnectionLost.class);
            assertThat(((SippetException) error).statement())
                    .hasValueSatisfying(text -> assertThat(text).contains("User"));
        });
        assertThat(driver.events()).hasSize(4 * 3);
    }

    @Test
    void eachSubscriptionHasAllItsAttempts() {
        Flux<?> users = Users.all().exec(db);
        for (int i = 0; i < 2; i++) {
            lost(driver, "select", 3, ADA);
            StepVerifier.create(users).expectNextCount(1).verifyComplete();
        }
    }

    @Test
    void whatWasSeenIsNotReadAgain() {
        driver.answer("select", arguments -> Flux.<Object[]>just(ADA).concatWith(Flux.error(failure(null))));
        StepVerifier.create(Users.all().exec(db)).expectNextCount(1).verifyError(ConnectionLost.class);
        assertThat(driver.events()).containsExactly("session", SELECT, "release");
    }

    @Test
    void anotherErrorOfAReadIsOne() {
        driver.answer("select", arguments -> Flux.error(new TimedOut("late", null)));
        StepVerifier.create(Users.all().exec(db)).verifyError(TimedOut.class);
        assertThat(driver.events()).containsExactly("session", SELECT, "release");
    }

    @Test
    void aWriteThatWasSentIsNotSentAgain() {
        for (String write : List.of("insert", "delete", "update")) lost(driver, write, 1);
        StepVerifier.create(Users.create().name("Ada").exec(db)).verifyError(ConnectionLost.class);
        StepVerifier.create(Users.all().delete().exec(db)).verifyError(ConnectionLost.class);
        StepVerifier.create(Users.all().update().name("b").exec(db)).verifyError(ConnectionLost.class);
        assertThat(driver.events()).filteredOn("session"::equals).hasSize(3);
    }

    @Test
    void sqlOfPeoplesOwnIsNotTakenForARead() {
        lost(driver, "select next_number()", 1);
        StepVerifier.create(Sql.query("select next_number()")
                        .map((row, at) -> row.get(at))
                        .exec(db))
                .verifyError(ConnectionLost.class);
        assertThat(driver.events()).containsExactly("session", "select next_number()", "release");
    }

    @Test
    void whateverHasNoSessionYetAsksForAnother() {
        for (Supplier<Mono<?>> work : List.<Supplier<Mono<?>>>of(
                () -> Users.create().name("Ada").exec(db),
                () -> Users.all().delete().exec(db),
                () -> Users.all().count().exec(db),
                () -> Sql.execute("vacuum").exec(db).defaultIfEmpty(0L),
                () -> db.transaction(tx -> Mono.just(1)),
                db::pushSchema)) {
            driver.answer("vacuum", new Object[] {0L});
            unreachable(1, new IOException("reset"));
            StepVerifier.create(work.get().then()).verifyComplete();
        }
    }

    @Test
    void aServerThatRefusesOrIsSilentIsNotAskedAgain() {
        AtomicInteger asked = unreachable(1, null);
        StepVerifier.create(Users.all().exec(db)).verifyError(ConnectionLost.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aServerThatIsDownIsAskedAFewTimes() {
        AtomicInteger asked = unreachable(99, new IOException("refused"));
        StepVerifier.create(Users.all().exec(db)).verifyError(ConnectionLost.class);
        StepVerifier.create(db.transaction(tx -> Mono.just(1))).verifyError(ConnectionLost.class);
        assertThat(asked).hasValue(8);
    }

    @Test
    void aTransactionThatIsLostBeforeItsBodyRunsBeginsAgain() {
        lost(driver, "begin", 1);
        StepVerifier.create(db.transaction(tx -> Users.create().name("Ada").exec(tx))
                        .then())
                .verifyComplete();
        assertThat(driver.events())
                .filteredOn(event -> !event.startsWith("insert"))
                .containsExactly("session", "begin", "rollback", "release", "session", "begin", "commit", "release");
        lost(driver, "begin", 1);
        StepVerifier.create(db.transactionMany(tx -> Flux.just(1, 2)))
                .expectNext(1, 2)
                .verifyComplete();
    }

    @Test
    void aTransactionWhoseBodyRanDoesNotRunAgain() {
        AtomicInteger ran = new AtomicInteger();
        lost(driver, "select", 1);
        StepVerifier.create(db.transaction(tx -> {
                    ran.incrementAndGet();
                    return Users.all().exec(tx).collectList();
                }))
                .verifyError(ConnectionLost.class);
        assertThat(ran).hasValue(1);
        assertThat(driver.events())
                .filteredOn(event -> !event.startsWith("select"))
                .containsExactly("session", "begin", "rollback", "release");
    }

    @Test
    void aCommitThatIsLostIsNotSentAgain() {
        lost(driver, "commit", 1);
        StepVerifier.create(db.transaction(tx -> Mono.just(1))).verifyError(ConnectionLost.class);
        assertThat(driver.events()).filteredOn("begin"::equals).hasSize(1);
    }

    @Test
    void aSavepointThatIsLostIsLostWithItsTransaction() {
        AtomicInteger ran = new AtomicInteger();
        lost(driver, "savepoint", 1);
        StepVerifier.create(db.transaction(tx -> {
                    ran.incrementAndGet();
                    return tx.transaction(inner -> Mono.just(1));
                }))
                .verifyError(ConnectionLost.class);
        assertThat(ran).hasValue(1);
        assertThat(driver.events())
                .filteredOn(event -> event.startsWith("savepoint"))
                .hasSize(1);
    }

    @Test
    void aPlanOfSeveralStatementsBeginsAgainToo() {
        lost(plain, "begin", 1);
        plain.answer("select", ADA);
        StepVerifier.create(Users.updateById(1).name("Ada").exec(db(plain)))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(plain.events()).filteredOn("begin"::equals).hasSize(2);
        plain.forget();
        lost(plain, "update", 1);
        StepVerifier.create(Users.updateById(1).name("Ada").exec(db(plain))).verifyError(ConnectionLost.class);
        assertThat(plain.events()).filteredOn("begin"::equals).hasSize(1);
    }

    /** What starts so is lost so many times; then it answers these rows. */
    private static void lost(FakeDriver driver, String start, int times, Object[]... rows) {
        AtomicInteger left = new AtomicInteger(times);
        driver.answer(
                start, arguments -> left.getAndDecrement() > 0 ? Flux.error(failure(null)) : Flux.fromArray(rows));
    }

    private AtomicInteger unreachable(int times, Throwable cause) {
        AtomicInteger asked = new AtomicInteger();
        driver.sessions(() -> asked.incrementAndGet() <= times
                ? Mono.error(failure(cause))
                : Mono.<Session>fromSupplier(driver::opened));
        return asked;
    }

    private static ConnectionLost failure(Throwable cause) {
        return new ConnectionLost("cut", null, new Source("fake", null, cause));
    }
}
