package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Condition;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Todo;
import dev.sippet.testkit.scenario.Todos;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Conditions choose the same records on every database, NULLs included. */
public interface FilterContract extends Contract {

    @Test
    default void comparesWithAValue() {
        stored();
        assertThat(names(c -> c.amount().eq(2))).containsExactly("b");
        assertThat(names(c -> c.amount().ne(2))).containsExactly("a", "c", "d");
        assertThat(names(c -> c.amount().lt(2))).containsExactly("a");
        assertThat(names(c -> c.amount().le(2))).containsExactly("a", "b");
        assertThat(names(c -> c.amount().gt(2))).containsExactly("c", "d");
        assertThat(names(c -> c.amount().ge(2))).containsExactly("b", "c", "d");
        assertThat(names(c -> c.amount().between(2, 3))).containsExactly("b", "c");
    }

    @Test
    default void comparesWithAnotherField() {
        stored();
        assertThat(names(c -> c.amount().lt(c.most()))).containsExactly("d");
        assertThat(names(c -> c.amount().eq(c.most()))).containsExactly("a");
        assertThat(names(c -> c.amount().plus(7).eq(c.most()))).isEmpty();
        assertThat(names(c -> c.amount().plus(5).eq(c.most()))).containsExactly("d");
        assertThat(names(c -> c.amount().times(2).minus(1).eq(1L))).containsExactly("a");
    }

    @Test
    default void choosesFromAList() {
        stored();
        assertThat(names(c -> c.amount().in(1, 3, 99))).containsExactly("a", "c");
        assertThat(names(c -> c.amount().notIn(1, 3))).containsExactly("b", "d");
        assertThat(names(c -> c.name().in(List.of("d", "d", "x")))).containsExactly("d");
    }

    @Test
    default void aNullIsNeitherEqualNorDifferentNorInAList() {
        stored();
        assertThat(names(c -> c.most().eq(1))).containsExactly("a");
        assertThat(names(c -> c.most().ne(1))).containsExactly("c", "d");
        assertThat(names(c -> c.most().eq(1).not())).containsExactly("c", "d");
        assertThat(names(c -> c.most().notIn(1, 2))).containsExactly("d");
        assertThat(names(c -> c.most().isNull())).containsExactly("b");
        assertThat(names(c -> c.most().isNotNull())).containsExactly("a", "c", "d");
    }

    @Test
    @SuppressWarnings("NullAway") // not everybody has a null checker
    default void aNullVariableIsRefusedByTheNameOfItsFieldAndTheWayToAsk() {
        String nothing = null;
        assertThatThrownBy(() -> Counters.filter(c -> c.name().eq(nothing)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Counter.name");
        assertThatThrownBy(() -> Counters.filter(c -> c.most().ne((Integer) null)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Counter.most")
                .hasMessageContaining("isNotNull()");
        assertThatThrownBy(() -> Counters.create().name(nothing))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Counter.name cannot be NULL");
        assertThatThrownBy(() -> Accounts.getByEmail(nothing))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Account.email");
    }

    @Test
    default void whatIsUnknownStaysUnknownInsideAndOutsideOfNot() {
        stored();
        assertThat(names(c -> c.most().gt(0).and(c.name().eq("b")))).isEmpty();
        assertThat(names(c -> c.most().gt(0).and(c.name().eq("b")).not())).containsExactly("a", "c", "d");
        assertThat(names(c -> c.most().gt(0).and(c.name().eq("a")).not())).containsExactly("b", "c", "d");
        assertThat(names(c -> c.most().eq(1).or(c.name().eq("b")))).containsExactly("a", "b");
        assertThat(names(c -> c.most().eq(1).or(c.name().eq("b")).not())).containsExactly("c", "d");
        assertThat(names(c -> c.most().eq(1).or(c.most().isNull()))).containsExactly("a", "b");
    }

    @Test
    default void conditionsOfManyPartsKeepTheirGrouping() {
        stored();
        assertThat(names(c ->
                        c.name().eq("a").or(c.name().eq("b")).and(c.amount().gt(1))))
                .containsExactly("b");
        assertThat(names(
                        c -> c.name().eq("a").or(c.name().eq("b").and(c.amount().gt(1)))))
                .containsExactly("a", "b");
        assertThat(names(c -> Condition.allOf(List.of()))).hasSize(4);
        assertThat(names(c ->
                        Condition.anyOf(List.of(c.name().eq("a"), c.amount().eq(4)))))
                .containsExactly("a", "d");
        assertThat(names(c -> c.name().eq("a").not().not())).containsExactly("a");
    }

    @Test
    default void filtersAddUp() {
        stored();
        Integer nothing = null;
        assertThat(all(Counters.filter(c -> c.amount().gt(1))
                        .filter(c -> c.amount().lt(4))
                        .filterIf(nothing, (c, n) -> c.amount().eq(n))
                        .filterIf("b", (c, n) -> c.name().eq(n))
                        .exec(db())))
                .extracting(Counter::name)
                .containsExactly("b");
    }

    @Test
    default void aBooleanIsACondition() {
        Account ada = one(Samples.account("ada").exec(db()));
        all(Todos.createMany(List.of(
                        Todos.create().account(ada).title("done").done(true),
                        Todos.create().account(ada).title("open").done(false)))
                .exec(db()));
        assertThat(all(Todos.filter(t -> t.done()).exec(db())))
                .extracting(Todo::title)
                .containsExactly("done");
        assertThat(all(Todos.filter(t -> t.done().not()).exec(db())))
                .extracting(Todo::title)
                .containsExactly("open");
        assertThat(all(Todos.filterByAccountId(ada.id())
                        .filter(Todos.done().eq(true).or(Todos.points().isNotNull()))
                        .exec(db())))
                .extracting(Todo::title)
                .containsExactly("done");
    }

    @Test
    default void anEnumIsComparedByItsConstants() {
        all(Accounts.createMany(List.of(
                        Samples.account("a").role(Role.ADMIN),
                        Samples.account("e").role(Role.EDITOR),
                        Samples.account("m")))
                .exec(db()));
        assertThat(all(Accounts.filter(a -> a.role().eq(Role.EDITOR)).exec(db())))
                .hasSize(1);
        assertThat(all(Accounts.filter(a -> a.role().in(Role.EDITOR, Role.ADMIN))
                        .exec(db())))
                .hasSize(2);
        assertThat(all(Accounts.filter(a -> a.role().ne(Role.EDITOR)).exec(db())))
                .hasSize(2);
    }

    @Test
    default void ofAnEmptyListNothingIsSent() {
        stored();
        Counters.Query none = Counters.filter(c -> c.amount().in(List.of()));
        assertThat(all(none.exec(db()))).isEmpty();
        assertThat(one(none.count().exec(db()))).isZero();
        assertThat(one(none.exists().exec(db()))).isFalse();
        assertThat(one(none.delete().exec(db()))).isZero();
        assertThat(one(none.update().amount(0).exec(db()))).isZero();
        assertThat(all(none.filter(c -> c.name().eq("a")).exec(db()))).isEmpty();
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void notInAnEmptyListIsEverything() {
        stored();
        assertThat(names(c -> c.most().notIn(List.of()))).hasSize(4);
        assertThat(names(c -> c.amount().in(List.of()).or(c.name().eq("a")))).containsExactly("a");
    }

    @Test
    @ForCapability("longestList")
    default void aListMayBeAsLongAsTheDatabaseTakes() {
        stored();
        int longest = subject().capability().longestList();
        int many = Math.min(100_000, longest);
        assertThat(one(Counters.filter(c -> c.amount().in(from3(many))).count().exec(db())))
                .isEqualTo(2);
        if (longest > 1_000_000) return;
        recording().clear();
        InvalidStatement refused = error(
                InvalidStatement.class,
                Counters.filter(c -> c.amount().in(from3(longest + 1))).exec(db()));
        assertThat(refused.hint()).isPresent();
        assertThat(recording().runs()).isEmpty();
    }

    private static List<Integer> from3(int count) {
        return IntStream.range(3, 3 + count).boxed().toList();
    }

    private void stored() {
        all(Counters.createMany(List.of(
                        Samples.counter("a", 1).most(1),
                        Samples.counter("b", 2),
                        Samples.counter("c", 3).most(2),
                        Samples.counter("d", 4).most(9)))
                .exec(db()));
        recording().clear();
    }

    private List<String> names(Function<Counters.Path<Counter>, Condition<Counter>> condition) {
        return all(Counters.filter(condition).exec(db())).stream()
                .map(Counter::name)
                .sorted()
                .toList();
    }
}
