package dev.sippet.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.Sippet;
import dev.sippet.driver.Capability;
import dev.sippet.error.ConstraintViolation.Constraint;
import dev.sippet.error.DatabaseFailure.Source;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.SerializationFailure;
import dev.sippet.error.UniqueViolation;
import dev.sippet.example.Calls;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Todos;
import dev.sippet.example.User;
import dev.sippet.example.Users;
import dev.sippet.query.Upsert;
import dev.sippet.session.Db;
import dev.sippet.statement.Request.Unset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What an upsert sends, and when it runs again. */
class UpsertTest {
    private static final Object[] ADA = {1L, "Ada", "e", 3, Users.NOW, 7L};
    private static final Upsert<User, Users.Create, Users.Update<User>> UPSERT =
            Users.upsertByEmail(Users.create().name("Ada").email("e"));

    private final FakeDriver returning = new FakeDriver(FakeDriver.RETURNING);
    private final FakeDriver plain = new FakeDriver(FakeDriver.PLAIN);

    private static Db db(FakeDriver driver) {
        return Sippet.builder().driver(driver).models(Todos.MODEL, Users.MODEL).build();
    }

    @AfterEach
    void theContractOfSessionsWasKept() {
        assertThat(returning.violations()).isEmpty();
        assertThat(plain.violations()).isEmpty();
    }

    /** Fails the first so many times, and answers the rows after that. */
    private static void failing(FakeDriver driver, String start, int times, Supplier<Throwable> failure, Object[] row) {
        AtomicInteger left = new AtomicInteger(times);
        driver.answer(
                start,
                arguments -> left.getAndDecrement() > 0 ? Flux.error(failure.get()) : Flux.<Object[]>just(row.clone()));
    }

    private static Throwable taken(@Nullable String field) {
        return new UniqueViolation(
                new Constraint("User", field == null ? List.of() : List.of(field), field),
                new Source("fake", "1", null));
    }

    private static Throwable undone() {
        return new SerializationFailure("undone", null, new Source("fake", "2", null));
    }

    private static long count(FakeDriver driver, String start) {
        return driver.events().stream().filter(event -> event.startsWith(start)).count();
    }

    @Test
    void theValuesOfWhatChangesComeBeforeThoseOfTheNewRow() {
        returning.answer("upsert", new Object[][] {ADA});
        StepVerifier.create(UPSERT.onUpdate(u -> u.points(p -> p.plus(5))).exec(db(returning)))
                .expectNext(new User(1, "Ada", "e", 3, Users.NOW, 7))
                .verifyComplete();
        assertThat(returning.arguments())
                .containsExactly(new Object[] {5, Users.NOW, 1L, "Ada", "e", 0, Users.NOW, 1L});
        assertThat(returning.events()).hasSize(3).first().isEqualTo("session");
    }

    @Test
    void whatIsSaidOfOneBranchCountsThere() {
        Object[] values = Calls.of(UPSERT.onCreate(c -> c.name("new")).onUpdate(u -> u.points(2)))
                .values();
        assertThat(values).containsExactly(Unset.UNSET, "new", "e", Unset.UNSET, Unset.UNSET, Unset.UNSET, "Ada", 2);
        assertThat(UPSERT.onUpdate(u -> u.name("there"))).hasToString("upsert User by email set name = ?");
        assertThat(UPSERT.orIgnore()).hasToString("upsert User by email or ignore");
    }

    @Test
    void aViolationOfAnotherIndexIsBelievedTheSecondTime() {
        failing(returning, "upsert", 1, () -> taken("id"), ADA);
        StepVerifier.create(UPSERT.exec(db(returning))).expectNextCount(1).verifyComplete();
        assertThat(count(returning, "upsert")).isEqualTo(2);
        failing(returning, "upsert", 9, () -> taken(null), ADA);
        StepVerifier.create(UPSERT.exec(db(returning))).verifyError(UniqueViolation.class);
        assertThat(count(returning, "upsert")).isEqualTo(4);
    }

    @Test
    void whatWasUndoneInFavourOfAnotherRunsAgain() {
        failing(returning, "upsert", 3, UpsertTest::undone, ADA);
        StepVerifier.create(UPSERT.exec(db(returning))).expectNextCount(1).verifyComplete();
        assertThat(count(returning, "upsert")).isEqualTo(4);
    }

    @Test
    void insideATransactionWhatBrokeItDoesNotRunAgain() {
        failing(returning, "upsert", 1, UpsertTest::undone, ADA);
        StepVerifier.create(db(returning).transaction(UPSERT::exec)).verifyError(SerializationFailure.class);
        failing(returning, "upsert", 1, () -> taken("id"), ADA);
        StepVerifier.create(db(returning).transaction(UPSERT::exec)).verifyError(UniqueViolation.class);
        assertThat(count(returning, "upsert")).isEqualTo(2);
    }

    @Test
    void whatWasStoredInBetweenIsChangedInTheEnd() {
        AtomicInteger changed = new AtomicInteger(-2);
        plain.answer(
                "update",
                arguments -> Flux.<Object[]>just(new Object[] {(long) Math.max(0, changed.incrementAndGet())}));
        plain.answer("insert", arguments -> Flux.error(taken("email")));
        plain.answer("select", new Object[][] {ADA});
        StepVerifier.create(UPSERT.exec(db(plain))).expectNextCount(1).verifyComplete();
        assertThat(plain.events().stream().map(event -> event.split(" ")[0]))
                .containsExactly(
                        "session",
                        "begin",
                        "update",
                        "insert",
                        "rollback",
                        "release", //
                        "session",
                        "begin",
                        "update",
                        "insert",
                        "rollback",
                        "release", //
                        "session",
                        "begin",
                        "update",
                        "select",
                        "commit",
                        "release");
    }

    @Test
    void inATransactionThatGoesOnItTriesAgainThere() {
        AtomicInteger changed = new AtomicInteger(-1);
        plain.answer("update", arguments -> Flux.<Object[]>just(new Object[] {(long) changed.incrementAndGet()}));
        plain.answer("insert", arguments -> Flux.error(taken("email")));
        plain.answer("select", new Object[][] {ADA});
        StepVerifier.create(db(plain).transaction(UPSERT::exec))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(plain.events().stream().map(event -> event.split(" ")[0]))
                .containsExactly("session", "begin", "update", "insert", "update", "select", "commit", "release");
    }

    @Test
    void whatNeverShowsAndIsAlwaysThereIsASerializationFailure() {
        plain.answer("update", new Object[][] {{0L}});
        plain.answer("insert", arguments -> Flux.error(taken("email")));
        StepVerifier.create(UPSERT.exec(db(plain)))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(SerializationFailure.class)
                        .hasMessageContaining("email")
                        .hasMessageContaining("upsert User"));
    }

    @Test
    void whatIsFoundIsIgnored() {
        plain.answer("exists", new Object[][] {{true}});
        StepVerifier.create(UPSERT.orIgnore().exec(db(plain))).verifyComplete();
        assertThat(count(plain, "insert")).isZero();
        plain.answer("exists", new Object[][] {{false}}).answer("insert", new Object[][] {{9L}});
        StepVerifier.create(UPSERT.orIgnore().exec(db(plain)))
                .expectNext(new User(9, "Ada", "e", 0, Users.NOW, 1))
                .verifyComplete();
    }

    @Test
    void itsOwnTransactionSeesWhatOthersHaveStored() {
        FakeDriver levels = new FakeDriver(Capability.of("fake-levels", "1").build());
        levels.answer("update", new Object[][] {ADA});
        StepVerifier.create(UPSERT.exec(db(levels))).expectNextCount(1).verifyComplete();
        assertThat(levels.events()).contains("begin READ COMMITTED");
    }

    @Test
    void aTargetThatIsMissingIsRefusedAtOnce() {
        assertThatThrownBy(() -> Users.upsertByEmail(Users.create().name("Ada")))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("User.email was not given");
        assertThatThrownBy(() -> Users.upsertByEmail(Users.create().name("Ada").email(null)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("User.email is NULL");
        assertThatThrownBy(() -> UPSERT.onUpdate(u -> u.email("f")).toString())
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("the same in both branches");
        assertThatThrownBy(() ->
                        UPSERT.onUpdate(u -> Users.updateById(1).points(2)).toString())
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("about that record only");
        assertThatThrownBy(() -> UPSERT.onUpdate(u -> u.points(2)).orIgnore())
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("ignores what is there");
    }
}
