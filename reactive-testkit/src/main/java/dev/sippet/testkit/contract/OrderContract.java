package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.testkit.scenario.AllScalars;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;

/** Order, limit, offset, and the short questions: first, one, count, exists. */
public interface OrderContract extends Contract {

    @Test
    default void ordersUpAndDown() {
        stored();
        assertThat(names(Counters.all().orderBy(Counters.amount().asc()))).containsExactly("c", "a", "d", "b");
        assertThat(names(Counters.all().orderBy(Counters.amount().desc()))).containsExactly("b", "d", "a", "c");
    }

    @Test
    default void laterOrdersDecideWhereEarlierOnesDoNot() {
        all(Counters.createMany(List.of(
                        Samples.counter("x", 1),
                        Samples.counter("b", 2),
                        Samples.counter("a", 2),
                        Samples.counter("c", 2)))
                .exec(db()));
        assertThat(names(Counters.all()
                        .orderBy(Counters.amount().desc(), Counters.name().asc())))
                .containsExactly("a", "b", "c", "x");
        assertThat(names(Counters.all()
                        .orderBy(Counters.amount().asc())
                        .orderBy(c -> c.name().desc())))
                .containsExactly("x", "c", "b", "a");
    }

    @Test
    default void aNullIsSmallerThanAnyValue() {
        stored();
        assertThat(names(Counters.all()
                        .orderBy(Counters.most().asc(), Counters.name().asc())))
                .containsExactly("b", "d", "c", "a");
        assertThat(names(Counters.all()
                        .orderBy(Counters.most().desc(), Counters.name().asc())))
                .containsExactly("a", "c", "b", "d");
    }

    @Test
    default void nullsGoWhereTheyAreSent() {
        stored();
        assertThat(names(Counters.all()
                        .orderBy(
                                Counters.most().asc().nullsLast(),
                                Counters.name().asc())))
                .containsExactly("c", "a", "b", "d");
        assertThat(names(Counters.all()
                        .orderBy(
                                Counters.most().asc().nullsFirst(),
                                Counters.name().asc())))
                .containsExactly("b", "d", "c", "a");
        assertThat(names(Counters.all()
                        .orderBy(
                                Counters.most().desc().nullsFirst(),
                                Counters.name().asc())))
                .containsExactly("b", "d", "a", "c");
        assertThat(names(Counters.all()
                        .orderBy(
                                Counters.most().desc().nullsLast(),
                                Counters.name().asc())))
                .containsExactly("a", "c", "b", "d");
    }

    @Test
    default void textIsOrderedByTheNumbersOfItsCharacters() {
        List<String> ordered = List.of(" ", "10", "9", "B", "a", "a ", "a!", "aa", "b", "é", "한", "😀");
        all(Counters.createMany(Stream.concat(
                                ordered.reversed().stream().filter(name -> name.length() == 1),
                                ordered.stream().filter(name -> name.length() != 1))
                        .map(name -> Samples.counter(name, 0))
                        .toList())
                .exec(db()));
        assertThat(names(Counters.all().orderBy(Counters.name().asc()))).isEqualTo(ordered);
        assertThat(names(Counters.filter(c -> c.name().gt("b"))
                        .orderBy(Counters.name().asc())))
                .containsExactly("é", "한", "😀");
        assertThat(names(Counters.filter(c -> c.name().lt("A"))
                        .orderBy(Counters.name().asc())))
                .containsExactly(" ", "10", "9");
    }

    @Test
    @ForCapability("orderedDecimals")
    default void decimalsHaveAnOrderOrAreOnlyEqual() {
        all(AllScalars.createMany(List.of(
                        Samples.scalars(1).money(new BigDecimal("10")),
                        Samples.scalars(2).money(new BigDecimal("9.5")),
                        Samples.scalars(3).money(new BigDecimal("-1"))))
                .exec(db()));
        BigDecimal ten = new BigDecimal("10.0");
        assertThat(ids(AllScalars.filter(s -> s.money().eq(ten)))).containsExactly(1);
        assertThat(ids(AllScalars.filter(s -> s.money().ne(ten)))).containsExactlyInAnyOrder(2, 3);
        AllScalars.Query ordered = AllScalars.all().orderBy(AllScalars.money().asc());
        AllScalars.Query less = AllScalars.filter(s -> s.money().lt(ten));
        if (subject().capability().orderedDecimals()) {
            assertThat(ids(ordered)).containsExactly(3, 2, 1);
            assertThat(ids(less)).containsExactlyInAnyOrder(2, 3);
            return;
        }
        recording().clear();
        unordered(ordered.exec(db()));
        unordered(ordered.page(1).exec(db()));
        unordered(less.exec(db()));
        unordered(AllScalars.filter(s -> s.money().between(BigDecimal.ONE, ten))
                .delete()
                .exec(db()));
        unordered(AllScalars.filter(s -> s.money().eq(s.decimal())).count().exec(db()));
        unordered(AllScalars.updateById(1).money(n -> n.plus(ten)).exec(db()));
        assertThat(recording().runs()).isEmpty();
    }

    private void unordered(Publisher<?> statement) {
        UnsupportedFeature refused = error(UnsupportedFeature.class, statement);
        assertThat(refused)
                .hasMessageContaining(subject().capability().driver())
                .hasMessageContaining("decimal");
        assertThat(refused.hint()).isPresent();
    }

    private List<Integer> ids(AllScalars.Query query) {
        return all(query.exec(db()).map(Scalars::id));
    }

    @Test
    default void limitsAndLeavesOut() {
        stored();
        Counters.Query ordered = Counters.all().orderBy(Counters.name().asc());
        assertThat(names(ordered.limit(2))).containsExactly("a", "b");
        assertThat(names(ordered.limit(2).offset(1))).containsExactly("b", "c");
        assertThat(names(ordered.offset(3))).containsExactly("d");
        assertThat(names(ordered.offset(9))).isEmpty();
        assertThat(names(ordered.limit(9))).hasSize(4);
        assertThat(names(ordered.limit(0))).isEmpty();
    }

    @Test
    default void anOffsetNeedsAnOrder() {
        InvalidStatement refused =
                error(InvalidStatement.class, Counters.all().offset(1).exec(db()));
        assertThat(refused.hint()).isPresent();
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void neitherLimitNorOffsetIsNegative() {
        assertThatThrownBy(() -> Counters.all().limit(-1)).isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> Counters.all().offset(-1)).isInstanceOf(InvalidStatement.class);
    }

    @Test
    default void firstIsTheFirstIfThereIsOne() {
        stored();
        assertThat(one(Counters.all().orderBy(Counters.amount().desc()).first().exec(db()))
                        .name())
                .isEqualTo("b");
        none(Counters.filter(c -> c.amount().gt(99)).first().exec(db()));
    }

    @Test
    default void oneIsTheOnlyOne() {
        stored();
        assertThat(one(Counters.filter(c -> c.amount().eq(4)).one().exec(db())).name())
                .isEqualTo("b");
    }

    @Test
    default void countsAndAsksWhetherThereIsOne() {
        stored();
        recording().clear();
        Counters.Query some = Counters.filter(c -> c.amount().ge(2));
        assertThat(one(some.count().exec(db()))).isEqualTo(3);
        assertThat(one(some.exists().exec(db()))).isTrue();
        assertThat(one(some.filter(c -> c.amount().gt(99)).exists().exec(db()))).isFalse();
        assertThat(one(some.filter(c -> c.amount().gt(99)).count().exec(db()))).isZero();
        ran(4, "Count", "Exists", "Exists", "Count");
    }

    private void stored() {
        all(Counters.createMany(List.of(
                        Samples.counter("a", 2).most(9),
                        Samples.counter("b", 4),
                        Samples.counter("c", 1).most(3),
                        Samples.counter("d", 3)))
                .exec(db()));
    }

    private List<String> names(Counters.Query query) {
        return all(query.exec(db())).stream().map(Counter::name).toList();
    }
}
