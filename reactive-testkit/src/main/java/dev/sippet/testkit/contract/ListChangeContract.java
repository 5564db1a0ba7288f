package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.driver.Upserts;
import dev.sippet.error.ConditionFailed;
import dev.sippet.error.InvalidStatement;
import dev.sippet.query.ListChange;
import dev.sippet.testkit.scenario.AllLists;
import dev.sippet.testkit.scenario.Cook;
import dev.sippet.testkit.scenario.Cooks;
import dev.sippet.testkit.scenario.Lists;
import dev.sippet.testkit.scenario.Recipe;
import dev.sippet.testkit.scenario.Recipes;
import dev.sippet.testkit.scenario.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists are changed where they are stored, so that no change of others is lost. */
public interface ListChangeContract extends Contract {

    private static Recipes.Create recipe(String... tags) {
        return Recipes.create().id(1).title("soup").tags(List.of(tags));
    }

    /** What becomes of these tags, as the update answers it and as it is read afterwards. */
    private List<String> changed(List<String> tags, UnaryOperator<ListChange<String>> change) {
        done(Recipes.all().delete().exec(db()));
        Recipe recipe = one(recipe(tags.toArray(String[]::new)).exec(db()));
        Recipe fresh = one(Recipes.update(recipe).tags(change).exec(db()));
        assertThat(one(Recipes.getById(1).exec(db()))).isEqualTo(fresh);
        return fresh.tags();
    }

    @Test
    default void elementsComeToTheEnd() {
        assertThat(changed(List.of("a"), t -> t.push("b"))).containsExactly("a", "b");
        assertThat(changed(List.of(), t -> t.push("a", "a"))).containsExactly("a", "a");
        assertThat(changed(List.of("a"), t -> t.pushAll(List.of("c", "b")).push("a")))
                .containsExactly("a", "c", "b", "a");
        assertThat(changed(List.of("a"), t -> t.pushAll(List.of()))).containsExactly("a");
        assertThat(changed(List.of("\"", "\\"), t -> t.push("{,}", "'", "NULL")))
                .containsExactly("\"", "\\", "{,}", "'", "NULL");
    }

    @Test
    default void elementsGoByTheirValue() {
        List<String> tags = List.of("a", "b", "A", "a", "a ", "c");
        assertThat(changed(tags, t -> t.remove("a"))).containsExactly("b", "A", "a ", "c");
        assertThat(changed(tags, t -> t.remove("c", "a").remove("b"))).containsExactly("A", "a ");
        assertThat(changed(tags, t -> t.remove("x"))).isEqualTo(tags);
        assertThat(changed(List.of("a", "a"), t -> t.remove("a"))).isEmpty();
        assertThat(changed(List.of(), t -> t.remove("a"))).isEmpty();
        assertThat(changed(List.of("b", "\"", "NULL", "1"), t -> t.remove("NULL", "\"")))
                .containsExactly("b", "1");
    }

    @Test
    default void elementsGoByTheirPosition() {
        List<String> tags = List.of("a", "b", "c");
        assertThat(changed(tags, t -> t.removeAt(0))).containsExactly("b", "c");
        assertThat(changed(tags, t -> t.removeAt(1))).containsExactly("a", "c");
        assertThat(changed(tags, t -> t.removeAt(2))).containsExactly("a", "b");
        assertThat(changed(tags, t -> t.removeAt(3))).isEqualTo(tags);
        assertThat(changed(tags, t -> t.removeAt(Integer.MAX_VALUE))).isEqualTo(tags);
        assertThat(changed(List.of("a"), t -> t.removeAt(0))).isEmpty();
        assertThat(changed(List.of(), t -> t.removeAt(0))).isEmpty();
        assertThatThrownBy(() -> Recipes.updateById(1).tags(t -> t.removeAt(-1)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Recipe.tags");
    }

    @Test
    default void theLastElementGoesOrAllOfThem() {
        assertThat(changed(List.of("a", "b"), t -> t.pop())).containsExactly("a");
        assertThat(changed(List.of("a"), t -> t.pop())).isEmpty();
        assertThat(changed(List.of(), t -> t.pop())).isEmpty();
        assertThat(changed(List.of("a", "b"), t -> t.clear())).isEmpty();
        assertThat(changed(List.of("a", "b"), t -> t.clear().push("c").push("d")))
                .containsExactly("c", "d");
    }

    @Test
    default void changesFollowEachOther() {
        List<String> tags = List.of("a", "b", "c");
        assertThat(changed(tags, t -> t.push("d").remove("a").removeAt(0).pop().push("e", "b")))
                .containsExactly("c", "e", "b");
        assertThat(changed(tags, t -> t.push("x").remove("x"))).isEqualTo(tags);
        assertThat(changed(tags, t -> t.remove("a").push("a"))).containsExactly("b", "c", "a");
        assertThat(changed(tags, t -> t.clear().push("x", "y").remove("x"))).containsExactly("y");
        assertThat(changed(tags, t -> t.pop().pop().pop().pop().removeAt(0).push("z")))
                .containsExactly("z");
        assertThat(changed(tags, t -> t)).isEqualTo(tags);
    }

    @Test
    default void listsOfOtherTypesAreChangedToo() {
        UUID id = new UUID(1, 2);
        Lists lists = one(AllLists.create()
                .id(1)
                .int64s(List.of(1L, Long.MAX_VALUE))
                .float64s(List.of(0.1))
                .exec(db()));
        Lists fresh = one(AllLists.update(lists)
                .int64s(l -> l.push(Long.MIN_VALUE).remove(1L))
                .float64s(l -> l.push(0.1 + 0.2).remove(0.3))
                .decimals(l ->
                        l.push(new BigDecimal("1.1"), new BigDecimal("2.25")).remove(new BigDecimal("1.10")))
                .uuids(l -> l.push(id, new UUID(0, 0)).removeAt(1))
                .bools(l -> l.push(true, false).remove(true))
                .dates(l -> l.push(LocalDate.of(2026, 1, 31)))
                .roles(l -> l.push(Role.ADMIN, Role.MEMBER).remove(Role.ADMIN))
                .texts(l -> l.push("x"))
                .exec(db()));
        assertThat(fresh.int64s()).containsExactly(Long.MAX_VALUE, Long.MIN_VALUE);
        assertThat(fresh.float64s()).containsExactly(0.1, 0.1 + 0.2);
        assertThat(fresh.decimals()).containsExactly(new BigDecimal("2.25"));
        assertThat(fresh.uuids()).containsExactly(id);
        assertThat(fresh.bools()).containsExactly(false);
        assertThat(fresh.roles()).containsExactly(Role.MEMBER);
        assertThat(one(AllLists.getById(1).exec(db()))).isEqualTo(fresh);
    }

    @Test
    default void whatIsPushedHasToFit() {
        one(recipe("a").exec(db()));
        recording().clear();
        assertThat(error(
                        InvalidStatement.class,
                        Recipes.updateById(1).tags(t -> t.push("123456789")).exec(db())))
                .hasMessageContaining("Recipe.tags")
                .hasMessageContaining("8 characters");
        assertThat(recording().kinds()).isEmpty();
        assertThat(one(Recipes.updateById(1).tags(t -> t.remove("123456789")).exec(db()))
                        .tags())
                .containsExactly("a");
    }

    @Test
    default void oneChangeIsOneStatement() {
        Recipe recipe = one(recipe("a", "b").exec(db()));
        boolean two = !byKeys() && !subject().capability().updateReturning();
        List<String> once = two ? List.of("Begin", "Update", "Select", "Commit") : List.of("Update");
        recording().clear();
        one(Recipes.update(recipe).tags(t -> t.push("c")).exec(db()));
        assertThat(recording().kinds()).isEqualTo(once);
        recording().clear();
        one(Recipes.update(recipe).tags(t -> t.removeAt(0)).title("x").exec(db()));
        assertThat(recording().kinds()).isEqualTo(once);
        recording().clear();
        one(Recipes.update(recipe).tags(t -> t.remove("b")).exec(db()));
        assertThat(recording().kinds()).isEqualTo(byKeys() ? List.of("Select", "Update") : once);
        assertThat(one(Recipes.getById(1).exec(db())).tags()).containsExactly("c");
    }

    @Test
    default void aQueryChangesTheListsOfAllThatItFinds() {
        all(Recipes.createMany(IntStream.rangeClosed(1, 4)
                        .mapToObj(id ->
                                Recipes.create().id(id).title("r").tags(id % 2 == 0 ? List.of("even") : List.of()))
                        .toList())
                .exec(db()));
        assertThat(one(Recipes.filter(Recipes.tags().contains("even"))
                        .update()
                        .tags(t -> t.push("two").remove("even"))
                        .exec(db())))
                .isEqualTo(2);
        assertThat(all(Recipes.filter(Recipes.tags().contains("two")).exec(db())))
                .allSatisfy(recipe -> assertThat(recipe.tags()).containsExactly("two"))
                .hasSize(2);
    }

    @Test
    default void whatOthersPushMeanwhileIsKept() {
        one(recipe("a", "b").exec(db()));
        done(Flux.range(0, 24)
                .flatMap(
                        i -> Recipes.updateById(1)
                                .tags(t -> i == 7 ? t.remove("a") : i == 9 ? t.remove("b") : t.push("t" + i))
                                .exec(db()),
                        8)
                .then());
        List<String> tags = one(Recipes.getById(1).exec(db())).tags();
        assertThat(tags)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 24)
                        .filter(i -> i != 7 && i != 9)
                        .mapToObj(i -> "t" + i)
                        .toList());
    }

    @Test
    default void aVersionCountsAndGuardsTheChange() {
        Cook cook = one(Cooks.create().id(1).name("Ada").exec(db()));
        Cook fresh = one(Cooks.update(cook).awards(a -> a.push("star")).exec(db()));
        assertThat(fresh.version()).isEqualTo(2);
        error(
                ConditionFailed.class,
                Cooks.update(cook).awards(a -> a.push("moon")).exec(db()));
        error(ConditionFailed.class, Cooks.update(cook).awards(a -> a.pop()).exec(db()));
        assertThat(one(Cooks.update(fresh).awards(a -> a.remove("star")).exec(db()))
                        .awards())
                .isEmpty();
    }

    @Test
    @ForCapability("subqueriesInUpserts")
    default void anUpsertChangesTheListThatIsThere() {
        Recipe first = one(Recipes.upsertById(recipe("a"))
                .onUpdate(u -> u.tags(t -> t.push("b")))
                .exec(db()));
        assertThat(first.tags()).containsExactly("a");
        recording().clear();
        Recipe second = one(Recipes.upsertById(recipe("a"))
                .onUpdate(u -> u.tags(t -> t.push("b").remove("x")))
                .exec(db()));
        assertThat(second.tags()).containsExactly("a", "b");
        if (subject().capability().upserts() == Upserts.TARGETED) {
            assertThat(recording().kinds().equals(List.of("Upsert")))
                    .isEqualTo(subject().capability().subqueriesInUpserts());
        }
        Recipe third = one(Recipes.upsertById(recipe("z")).exec(db()));
        assertThat(third.tags()).containsExactly("z");
        assertThat(one(Recipes.all().one().exec(db())).tags()).containsExactly("z");
    }

    @Test
    default void aTransactionSeesWhatItChanged() {
        one(recipe("a").exec(db()));
        Mono<Recipe> changes = db().transaction(tx -> Recipes.updateById(1)
                .tags(t -> t.push("b"))
                .exec(tx)
                .then(Recipes.updateById(1).tags(t -> t.remove("a").push("c")).exec(tx))
                .then(Recipes.getById(1).exec(tx)));
        if (refusedByKeys("at its end", changes)) return;
        Recipe inside = one(changes);
        assertThat(inside.tags()).containsExactly("b", "c");
        assertThat(one(Recipes.getById(1).exec(db())).tags()).containsExactly("b", "c");
    }

    @Test
    default void manyUpsertsReplaceLists() {
        one(recipe("a", "b").exec(db()));
        done(Recipes.upsertAllById(Flux.range(1, 3)
                        .map(id -> Recipes.create().id(id).title("r").tags(List.of("n" + id))))
                .exec(db())
                .then());
        assertThat(all(Recipes.all().orderBy(Recipes.id().asc()).exec(db())))
                .extracting(Recipe::tags)
                .containsExactly(List.of("n1"), List.of("n2"), List.of("n3"));
    }
}
