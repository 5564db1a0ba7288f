package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Paging;
import dev.sippet.query.Sort;
import dev.sippet.session.Page;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages are found by the place of a record in the order: none is skipped or met twice, in either direction. */
public interface PageContract extends Contract {

    @Test
    default void turnsForwardToTheEnd() {
        all(Counters.createMany(Samples.counters(5, 3, 3, 3, 1)).exec(db()));
        Page<Counter> first = one(byAmount().exec(db()));
        assertThat(names(first)).containsExactly("c4", "c1");
        assertThat(first.prevCursor()).isEmpty();
        none(first.prev(db()));
        Page<Counter> second = one(first.next(db()));
        assertThat(names(second)).containsExactly("c2", "c3");
        Page<Counter> last = one(second.next(db()));
        assertThat(names(last)).containsExactly("c0");
        assertThat(last.nextCursor()).isEmpty();
        none(last.next(db()));
    }

    @Test
    default void turnsBackInTheSameOrder() {
        all(Counters.createMany(Samples.counters(1, 2, 3, 4, 5)).exec(db()));
        Page<Counter> second = one(byAmount().exec(db()).flatMap(page -> page.next(db())));
        Page<Counter> third = one(second.next(db()));
        Page<Counter> back = one(third.prev(db()));
        assertThat(names(back)).isEqualTo(names(second));
        Page<Counter> start = one(back.prev(db()));
        assertThat(names(start)).containsExactly("c0", "c1");
        assertThat(start.prevCursor()).isEmpty();
        assertThat(names(one(back.next(db())))).isEqualTo(names(third));
    }

    @Test
    default void aFullLastPageKnowsThatItIsTheLast() {
        all(Counters.createMany(Samples.counters(1, 2, 3, 4)).exec(db()));
        Page<Counter> last = one(byAmount().exec(db()).flatMap(page -> page.next(db())));
        assertThat(last.items()).hasSize(2);
        assertThat(last.nextCursor()).isEmpty();
    }

    @Test
    default void meetsEachRecordOnceUnderNullsAndMixedDirections() {
        all(Counters.createMany(List.of(
                        Samples.counter("a", 1).most(7),
                        Samples.counter("b", 1),
                        Samples.counter("c", 2).most(7),
                        Samples.counter("d", 2),
                        Samples.counter("e", 2).most(3),
                        Samples.counter("f", 3)))
                .exec(db()));
        for (List<Sort<Counter>> order : orders()) {
            Counters.Query query = Counters.all();
            for (Sort<Counter> sort : order) query = query.orderBy(sort);
            Counters.Query ordered = query.orderBy(Counters.id().asc());
            List<String> paged = new ArrayList<>();
            all(ordered.page(2).exec(db()).expand(page -> page.next(db()))).forEach(page -> paged.addAll(names(page)));
            List<String> whole = all(ordered.exec(db()).map(Counter::name));
            assertThat(paged).as("%s", ordered).isEqualTo(whole);
        }
    }

    private static List<List<Sort<Counter>>> orders() {
        return List.of(
                List.of(Counters.most().asc()),
                List.of(Counters.most().desc(), Counters.amount().asc()),
                List.of(Counters.most().asc().nullsLast(), Counters.name().desc()),
                List.of(Counters.amount().desc(), Counters.most().desc().nullsFirst()));
    }

    @Test
    default void whatComesAndGoesMovesNoOtherRecord() {
        all(Counters.createMany(Samples.counters(10, 20, 30, 40)).exec(db()));
        Page<Counter> first = one(byAmount().exec(db()));
        one(Samples.counter("early", 5).exec(db()));
        one(Counters.delete(first.items().getFirst()).exec(db()));
        assertThat(names(one(first.next(db())))).containsExactly("c2", "c3");
    }

    @Test
    default void aCursorIsTextThatFindsItsPlaceAgain() {
        all(Counters.createMany(Samples.counters(1, 2, 3)).exec(db()));
        String cursor = one(byAmount().exec(db())).nextCursor().orElseThrow();
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(names(one(byAmount().at(cursor).exec(db())))).containsExactly("c2");
        assertThat(names(one(byAmount().at(null).exec(db())))).containsExactly("c0", "c1");
    }

    @Test
    default void aCursorOfAnotherOrderIsRefused() {
        all(Counters.createMany(Samples.counters(1, 2, 3)).exec(db()));
        String cursor = one(byAmount().exec(db())).nextCursor().orElseThrow();
        Paging<Counter> other = Counters.all().orderBy(Counters.name().asc()).page(2);
        assertThatThrownBy(() -> other.at(cursor)).isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> other.at("no cursor")).isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> other.at("")).isInstanceOf(InvalidStatement.class);
    }

    @Test
    default void pagesHaveALimitOfTheirOwn() {
        assertThatThrownBy(() -> Counters.all().limit(5).page(2)).isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> Counters.all().page(0)).isInstanceOf(InvalidStatement.class);
    }

    @Test
    default void withoutAnOrderPagesGoByKey() {
        all(Counters.createMany(Samples.counters(3, 2, 1)).exec(db()));
        Page<Counter> page = one(Counters.filter(c -> c.amount().lt(3)).page(1).exec(db()));
        assertThat(names(page)).containsExactly("c1");
        assertThat(page.map(Counter::amount).items()).containsExactly(2);
    }

    private static Paging<Counter> byAmount() {
        return Counters.all().orderBy(Counters.amount().asc()).page(2);
    }

    private static List<String> names(Page<Counter> page) {
        return page.items().stream().map(Counter::name).toList();
    }
}
