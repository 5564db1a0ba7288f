package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Condition;
import dev.sippet.testkit.scenario.AllLists;
import dev.sippet.testkit.scenario.Cook;
import dev.sippet.testkit.scenario.Cooks;
import dev.sippet.testkit.scenario.Lists;
import dev.sippet.testkit.scenario.Recipe;
import dev.sippet.testkit.scenario.Recipes;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Serving;
import dev.sippet.testkit.scenario.ShopId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists come back as they were stored, and are asked for what is in them, with the same answer everywhere. */
public interface ListContract extends Contract {

    @Test
    default void listsOfEveryTypeComeBackAsTheyWere() {
        Lists stored = one(full(1).exec(db()));
        assertThat(stored.bools()).containsExactly(true, false, true);
        assertThat(stored.int64s()).containsExactly(Long.MIN_VALUE, 9_007_199_254_740_993L, Long.MAX_VALUE);
        assertThat(stored.float64s()).containsExactly(0.1 + 0.2, -1e120, 5e-100);
        assertThat(stored.decimals()).containsExactly(new BigDecimal("1.10"), new BigDecimal("-123456789012345678.90"));
        assertThat(stored.uint64s())
                .containsExactly(BigInteger.ZERO, subject().capability().largestUnsigned());
        assertThat(stored.roles()).containsExactly(Role.ADMIN, Role.MEMBER);
        assertThat(stored.texts()).isEqualTo(TEXTS);
        assertThat(one(AllLists.getById(1).exec(db()))).isEqualTo(stored);
        Lists empty = one(AllLists.create().id(2).exec(db()));
        assertThat(empty.texts()).isEmpty();
        assertThat(one(AllLists.getById(2).exec(db()))).isEqualTo(empty);
    }

    /** Whatever means something in JSON, in an array of PostgreSQL, or in SQL. */
    List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "A",
            "a ",
            "NULL",
            "null",
            "true",
            "1",
            "1.0",
            "{}",
            "[]",
            "{a,b}",
            "\"",
            "\\",
            "\\\"",
            "'",
            ",",
            "a,b",
            "\n\t\r\b\f",
            "\u0001\u001f",
            "é",
            "e\u0301",
            "\u2028",
            "😀",
            "\uFFFF",
            "</script>",
            "\\u0041",
            "?",
            "$1",
            ":a",
            "a");

    private AllLists.Create full(int id) {
        UUID uuid = UUID.fromString("0189f7e4-0000-7000-8000-00000000ABCD");
        return AllLists.create()
                .id(id)
                .bools(List.of(true, false, true))
                .int8s(List.of(Byte.MIN_VALUE, Byte.MAX_VALUE))
                .int16s(List.of(Short.MIN_VALUE, Short.MAX_VALUE))
                .int32s(List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE))
                .int64s(List.of(Long.MIN_VALUE, 9_007_199_254_740_993L, Long.MAX_VALUE))
                .uint32s(List.of(0, Integer.MAX_VALUE))
                .uint64s(List.of(BigInteger.ZERO, subject().capability().largestUnsigned()))
                .float32s(List.of(0.1f, -16_777_215f))
                .float64s(List.of(0.1 + 0.2, -1e120, 5e-100))
                .texts(TEXTS)
                .uuids(List.of(uuid, new UUID(0, 0), new UUID(-1, -1)))
                .decimals(List.of(new BigDecimal("1.1"), new BigDecimal("-123456789012345678.9")))
                .instants(List.of(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999999Z")))
                .dates(List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)))
                .times(List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000)))
                .dateTimes(List.of(LocalDateTime.of(2026, 3, 4, 5, 6), LocalDateTime.of(1, 1, 1, 0, 0, 0, 1_000)))
                .offsetDateTimes(List.of(OffsetDateTime.parse("2026-03-04T05:06:07.123456Z")))
                .roles(List.of(Role.ADMIN, Role.MEMBER))
                .shops(List.of(new ShopId(uuid)));
    }

    @Test
    default void everyElementIsFoundAndNoOther() {
        one(full(1).exec(db()));
        one(AllLists.create().id(2).exec(db()));
        Lists stored = one(AllLists.getById(1).exec(db()));
        for (String text : TEXTS)
            assertThat(ids(AllLists.texts().contains(text))).as(text).containsExactly(1);
        assertThat(ids(AllLists.texts().containsAny(List.of("b", "NuLL", "aa", "\uFFFE", "É", "  "))))
                .isEmpty();
        assertThat(ids(AllLists.texts().containsAll(TEXTS))).containsExactly(1);
        assertThat(ids(AllLists.bools().contains(false))).containsExactly(1);
        assertThat(ids(AllLists.int8s().contains(Byte.MIN_VALUE))).containsExactly(1);
        assertThat(ids(AllLists.int16s().contains(Short.MAX_VALUE))).containsExactly(1);
        assertThat(ids(AllLists.int32s().contains(Integer.MAX_VALUE))).containsExactly(1);
        assertThat(ids(AllLists.uint32s().contains(0))).containsExactly(1);
        assertThat(ids(AllLists.int64s().contains(9_007_199_254_740_993L))).containsExactly(1);
        assertThat(ids(AllLists.int64s().contains(9_007_199_254_740_992L))).isEmpty();
        assertThat(ids(AllLists.uint64s().containsAll(stored.uint64s()))).containsExactly(1);
        assertThat(ids(AllLists.float32s().contains(0.1f))).containsExactly(1);
        assertThat(ids(AllLists.float64s().contains(0.1 + 0.2))).containsExactly(1);
        assertThat(ids(AllLists.float64s().contains(0.3))).isEmpty();
        assertThat(ids(AllLists.uuids().containsAll(stored.uuids()))).containsExactly(1);
        assertThat(ids(AllLists.decimals().contains(new BigDecimal("1.1")))).containsExactly(1);
        assertThat(ids(AllLists.decimals().contains(new BigDecimal("1.101")))).isEmpty();
    }

    @Test
    default void timesEnumsAndTypedIdsAreFound() {
        Lists stored = one(full(1).exec(db()));
        one(AllLists.create().id(2).exec(db()));
        assertThat(ids(AllLists.instants().containsAll(stored.instants()))).containsExactly(1);
        assertThat(ids(AllLists.dates().contains(LocalDate.of(9999, 12, 31)))).containsExactly(1);
        assertThat(ids(AllLists.times().containsAll(stored.times()))).containsExactly(1);
        assertThat(ids(AllLists.dateTimes().containsAll(stored.dateTimes()))).containsExactly(1);
        assertThat(ids(AllLists.offsetDateTimes().contains(OffsetDateTime.parse("2026-03-04T06:06:07.123456+01:00"))))
                .containsExactly(1);
        assertThat(ids(AllLists.roles().contains(Role.MEMBER))).containsExactly(1);
        assertThat(ids(AllLists.shops().contains(stored.shops().getFirst()))).containsExactly(1);
        assertThat(ids(AllLists.shops().contains(new ShopId(new UUID(1, 1))))).isEmpty();
        assertThat(ids(AllLists.instants().eq(stored.instants()))).containsExactly(1);
        assertThat(ids(AllLists.float64s().eq(stored.float64s()))).containsExactly(1);
        assertThat(ids(AllLists.texts().eq(TEXTS))).containsExactly(1);
    }

    private List<Integer> ids(Condition<Lists> condition) {
        return all(AllLists.filter(condition).select(AllLists.id()).exec(db())).stream()
                .sorted()
                .toList();
    }

    private static Recipes.Create recipe(int id, String... tags) {
        return Recipes.create().id(id).title("r" + id).tags(List.of(tags)).minutes(List.of(id, 2 * id));
    }

    private void threeRecipes() {
        all(Recipes.createMany(List.of(recipe(1, "vegan", "quick"), recipe(2, "vegan"), recipe(3)))
                .exec(db()));
    }

    private List<Integer> found(Condition<Recipe> condition) {
        return all(Recipes.filter(condition).select(Recipes.id()).exec(db())).stream()
                .sorted()
                .toList();
    }

    @Test
    default void manyRecordsAreStoredWithTheirLists() {
        List<Recipes.Create> recipes = IntStream.rangeClosed(1, 40)
                .mapToObj(id -> recipe(
                        id, IntStream.range(0, id % 4).mapToObj(n -> "t\"" + n).toArray(String[]::new)))
                .toList();
        List<Recipe> stored = all(Recipes.createMany(recipes).exec(db()));
        assertThat(stored).extracting(Recipe::minutes).contains(List.of(40, 80));
        List<Recipe> read = all(Recipes.all().exec(db()));
        assertThat(read)
                .extracting(Recipe::tags)
                .containsExactlyInAnyOrderElementsOf(
                        stored.stream().map(Recipe::tags).toList());
        assertThat(read)
                .filteredOn(recipe -> recipe.id() % 4 == 3)
                .allSatisfy(recipe -> assertThat(recipe.tags()).containsExactly("t\"0", "t\"1", "t\"2"));
    }

    @Test
    default void recordsOfARelationAreStoredWithTheirLists() {
        one(Cooks.create()
                .id(1)
                .name("Ada")
                .awards(List.of("star", "star"))
                .recipes(r -> r.id(1).title("a").tags(List.of("x", "y")))
                .recipes(r -> r.id(2).title("b"))
                .exec(db()));
        Cook cook = one(Cooks.all().include(Cooks.recipes()).one().exec(db()));
        assertThat(cook.awards()).containsExactly("star", "star");
        assertThat(cook.recipes().get())
                .extracting(Recipe::tags)
                .containsExactlyInAnyOrder(List.of("x", "y"), List.of());
    }

    @Test
    default void conditionsAskForOneSomeOrAllElements() {
        threeRecipes();
        assertThat(found(Recipes.tags().contains("vegan"))).containsExactly(1, 2);
        assertThat(found(Recipes.tags().contains("vegan").not())).containsExactly(3);
        assertThat(found(Recipes.tags().containsAll(List.of("quick", "vegan", "quick"))))
                .containsExactly(1);
        assertThat(found(Recipes.tags().containsAll(List.of()))).containsExactly(1, 2, 3);
        assertThat(found(Recipes.tags().containsAny(List.of("quick", "slow")))).containsExactly(1);
        assertThat(found(Recipes.tags().containsAny(List.of()))).isEmpty();
        assertThat(found(Recipes.tags().containsAny(List.of("quick", "slow")).not()))
                .containsExactly(2, 3);
        assertThat(found(Recipes.tags().contains("longer than any tag can be"))).isEmpty();
        assertThat(found(Recipes.tags().contains("quick").or(Recipes.title().eq("r3"))))
                .containsExactly(1, 3);
        assertThat(found(Recipes.minutes().containsAny(List.of(2, 6)))).containsExactly(1, 2, 3);
    }

    @Test
    default void conditionsAskForTheSizeAndForTheWhole() {
        threeRecipes();
        assertThat(found(Recipes.tags().isEmpty())).containsExactly(3);
        assertThat(found(Recipes.tags().isEmpty().not())).containsExactly(1, 2);
        assertThat(found(Recipes.tags().size().ge(1).and(Recipes.tags().size().lt(2))))
                .containsExactly(2);
        assertThat(found(Recipes.tags().size().ne(1))).containsExactly(1, 3);
        assertThat(found(Recipes.tags().eq(List.of("vegan", "quick")))).containsExactly(1);
        assertThat(found(Recipes.tags().eq(List.of("quick", "vegan")))).isEmpty();
        assertThat(found(Recipes.tags().eq(List.of()))).containsExactly(3);
        assertThat(found(Recipes.tags().ne(List.of("vegan")))).containsExactly(1, 3);
        assertThat(found(Recipes.minutes().eq(List.of(2, 4)))).containsExactly(2);
    }

    @Test
    default void recordsAreFoundByTheListsOfThoseTheyBelongTo() {
        one(Cooks.create()
                .id(1)
                .name("Ada")
                .awards(List.of("star"))
                .recipes(r -> r.id(1).title("a").tags(List.of("x")))
                .exec(db()));
        one(Cooks.create()
                .id(2)
                .name("Bob")
                .recipes(r -> r.id(2).title("b").tags(List.of("y")))
                .exec(db()));
        one(recipe(3, "x").exec(db()));
        assertThat(found(Recipes.cook().awards().contains("star"))).containsExactly(1);
        assertThat(found(Recipes.cook().awards().isEmpty())).containsExactly(2);
        assertThat(all(Cooks.filter(Cooks.recipes().any(r -> r.tags().contains("y")))
                        .exec(db())))
                .extracting(Cook::name)
                .containsExactly("Bob");
    }

    @Test
    default void listsAreSelected() {
        threeRecipes();
        assertThat(all(Recipes.all().select(Recipes.id(), Recipes.tags()).exec(db())))
                .extracting(tuple -> tuple.getT1() + ": " + tuple.getT2())
                .containsExactlyInAnyOrder("1: [vegan, quick]", "2: [vegan]", "3: []");
        assertThat(all(Recipes.all().select(Recipes.roles()).distinct().exec(db())))
                .containsExactly(List.of());
        one(Cooks.create()
                .id(1)
                .name("Ada")
                .awards(List.of("star"))
                .recipes(r -> r.id(4).title("d"))
                .exec(db()));
        assertThat(all(Recipes.filter(Recipes.id().ge(3))
                        .select(Recipes.id(), Recipes.cook().awards().optional())
                        .exec(db())))
                .extracting(tuple -> tuple.getT1() + ": " + tuple.getT2())
                .containsExactlyInAnyOrder("3: Optional.empty", "4: Optional[[star]]");
    }

    @Test
    default void deferredListsAreReadWhereTheyAreIncluded() {
        one(recipe(1).steps(List.of("peel", "cut", "cook")).exec(db()));
        assertThat(one(Recipes.getById(1).exec(db())).steps().isLoaded()).isFalse();
        Recipe whole = one(Recipes.getById(1).include(Recipes.steps()).exec(db()));
        assertThat(whole.steps().get()).containsExactly("peel", "cut", "cook");
        assertThat(one(one(Recipes.getById(1).exec(db())).steps().load(db()))).containsExactly("peel", "cut", "cook");
        assertThat(found(Recipes.steps().contains("cut"))).containsExactly(1);
    }

    @Test
    default void embeddedListsComeAndGoWithWhatTheyAreIn() {
        one(recipe(1).serving(new Serving(2, List.of("deep", "flat"))).exec(db()));
        one(recipe(2).serving(new Serving(2, List.of())).exec(db()));
        one(recipe(3).exec(db()));
        assertThat(one(Recipes.getById(1).exec(db())).serving()).isEqualTo(new Serving(2, List.of("deep", "flat")));
        assertThat(one(Recipes.getById(2).exec(db())).serving()).isEqualTo(new Serving(2, List.of()));
        assertThat(one(Recipes.getById(3).exec(db())).serving()).isNull();
        assertThat(found(Recipes.serving().eq(new Serving(2, List.of("deep", "flat")))))
                .containsExactly(1);
        assertThat(found(Recipes.serving().plates().contains("flat"))).containsExactly(1);
        assertThat(found(Recipes.serving().plates().contains("flat").not())).containsExactly(2);
        assertThat(found(Recipes.serving().plates().isEmpty())).containsExactly(2);
        assertThat(found(Recipes.serving().plates().ne(List.of()))).containsExactly(1);
        assertThat(one(Recipes.updateById(1).serving(null).exec(db())).serving())
                .isNull();
        assertThat(found(Recipes.serving().plates().size().ge(0))).containsExactly(2);
    }

    @Test
    default void whatNoListTakesIsRefusedBeforeAnythingIsSent() {
        recording().clear();
        List<String> holding = new ArrayList<>(Arrays.asList("a", null));
        assertThatThrownBy(() -> recipe(1).tags(holding))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("tags")
                .hasMessageContaining("null");
        assertThat(error(InvalidStatement.class, recipe(1, "123456789").exec(db())))
                .hasMessageContaining("Recipe.tags")
                .hasMessageContaining("8 characters");
        assertThatThrownBy(() -> Recipes.tags().containsAny(Collections.singletonList(null)))
                .isInstanceOf(InvalidStatement.class);
        assertThat(recording().kinds()).isEmpty();
    }

    @Test
    default void aStatementKeepsTheListThatItWasGiven() {
        List<String> tags = new ArrayList<>(List.of("a"));
        Recipes.Create create = recipe(1).tags(tags);
        Recipes.Query query = Recipes.filter(Recipes.tags().containsAll(tags));
        tags.add("b");
        assertThat(one(create.exec(db())).tags()).containsExactly("a");
        assertThat(one(query.one().exec(db())).tags()).containsExactly("a");
        assertThat(Optional.of(query.toString()))
                .hasValueSatisfying(text -> assertThat(text).contains("tags contains all of"));
    }
}
