package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.PATIENCE;
import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UniqueViolation;
import dev.sippet.session.Db;
import dev.sippet.session.Transaction;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** A transaction in a transaction is a savepoint: it can fail by itself, and lasts only if the outer one does. */
public interface SavepointContract extends Contract {

    @Test
    default void innerAndOuterCommitTogether() {
        one(db().transaction(outer -> create("outer", outer).then(outer.transaction(inner -> create("inner", inner)))));
        assertThat(recording().kinds()).containsExactly("Begin", "Insert", "Savepoint", "Insert", "Release", "Commit");
        assertThat(names()).containsExactly("inner", "outer");
    }

    @Test
    default void anInnerErrorUndoesOnlyTheInner() {
        one(db().transaction(outer -> create("outer", outer)
                .then(outer.transaction(inner -> create("inner", inner).then(undo())))
                .onErrorResume(IllegalStateException.class, error -> create("after", outer))));
        assertThat(recording().kinds())
                .containsExactly("Begin", "Insert", "Savepoint", "Insert", "RollbackTo", "Insert", "Commit");
        assertThat(names()).containsExactly("after", "outer");
    }

    @Test
    default void anOuterErrorUndoesTheInnerToo() {
        StepVerifier.create(db().transaction(outer ->
                        outer.transaction(inner -> create("inner", inner)).then(undo())))
                .expectErrorMessage("undo")
                .verify(PATIENCE);
        assertThat(names()).isEmpty();
    }

    @Test
    default void aViolationInTheInnerLeavesTheOuterUsable() {
        one(Samples.account("ada").exec(db()));
        Mono<Account> both = db().transaction(outer -> outer.transaction(
                        inner -> Samples.account("ada").exec(inner))
                .onErrorResume(
                        UniqueViolation.class, taken -> Samples.account("bob").exec(outer)));
        if (byKeys()) {
            error(UniqueViolation.class, both);
            assertThat(one(Accounts.all().count().exec(db())))
                    .as("it comes at the end, and undoes all")
                    .isEqualTo(1);
            return;
        }
        one(both);
        assertThat(one(Accounts.all().count().exec(db()))).isEqualTo(2);
    }

    @Test
    default void theyNestDeeper() {
        one(db().transaction(first -> create("1", first)
                .then(first.transaction(second -> create("2", second)
                        .then(second.transaction(third -> create("3", third).then(undo()))
                                .onErrorResume(IllegalStateException.class, error -> create("3b", second)))))));
        assertThat(names()).containsExactly("1", "2", "3b");
    }

    @Test
    default void theyFollowEachOther() {
        one(db().transaction(outer -> outer.transaction(a -> create("a", a))
                .then(outer.transaction(b -> create("b", b).then(undo())).onErrorResume(error -> Mono.empty()))
                .then(outer.transaction(c -> create("c", c)))));
        assertThat(names()).containsExactly("a", "c");
    }

    @Test
    default void theOuterDatabaseBeginsASavepointInTheBody() {
        one(db().transaction(outer -> create("outer", outer)
                .then(db().transaction(inner -> create("inner", inner).then(undo())))
                .onErrorResume(IllegalStateException.class, error -> create("after", db()))));
        assertThat(names()).containsExactly("after", "outer");
    }

    @Test
    default void theInnerIsOfNoUseAfterItsEnd() {
        AtomicReference<Transaction> kept = new AtomicReference<>();
        one(db().transaction(outer -> outer.transaction(inner -> {
                    kept.set(inner);
                    return create("inner", inner);
                })
                .then(Mono.defer(() -> Mono.fromRunnable(() -> Objects.requireNonNull(kept.get()))))
                .then(create("outer", outer))));
        error(InvalidStatement.class, Counters.all().exec(Objects.requireNonNull(kept.get())));
    }

    @Test
    default void manyWritesOfOneStatementAreASavepointToo() {
        Counter counter = one(Samples.counter("a", 1).exec(db()));
        one(db().transaction(tx -> Counters.update(counter).name("b").exec(tx)));
        assertThat(names()).containsExactly("b");
    }

    private static <T> Mono<T> undo() {
        return Mono.error(new IllegalStateException("undo"));
    }

    private static Mono<Counter> create(String name, Db db) {
        return Samples.counter(name, 0).exec(db);
    }

    private List<String> names() {
        return all(Counters.all().orderBy(Counters.name().asc()).exec(db())).stream()
                .map(Counter::name)
                .toList();
    }
}
