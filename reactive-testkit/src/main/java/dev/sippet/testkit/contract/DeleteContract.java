package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deleting a record answers whether it was there, deleting a query answers how many there were. */
public interface DeleteContract extends Contract {

    @Test
    default void answersWhetherItWasThere() {
        Counter counter = one(Samples.counter("a", 1).exec(db()));
        recording().clear();
        assertThat(one(Counters.delete(counter).exec(db()))).isTrue();
        assertThat(one(Counters.delete(counter).exec(db()))).isFalse();
        assertThat(recording().kinds()).containsExactly("Delete", "Delete");
    }

    @Test
    default void deletesOnlyThatOne() {
        List<Counter> counters =
                all(Counters.createMany(Samples.counters(1, 1, 1)).exec(db()));
        one(Counters.delete(counters.get(1)).exec(db()));
        assertThat(all(Counters.all().exec(db()))).containsExactlyInAnyOrder(counters.get(0), counters.get(2));
    }

    @Test
    default void aQueryAnswersHowMany() {
        all(Counters.createMany(Samples.counters(1, 2, 3)).exec(db()));
        assertThat(one(Counters.filter(c -> c.amount().gt(1)).delete().exec(db())))
                .isEqualTo(2);
        assertThat(one(Counters.filter(c -> c.amount().gt(1)).delete().exec(db())))
                .isZero();
        assertThat(all(Counters.all().exec(db()))).extracting(Counter::amount).containsExactly(1);
    }

    @Test
    default void everythingIsDeletedWhereNothingIsSaid() {
        all(Counters.createMany(Samples.counters(1, 2, 3)).exec(db()));
        assertThat(one(Counters.all().delete().exec(db()))).isEqualTo(3);
        assertThat(one(Counters.all().exists().exec(db()))).isFalse();
    }
}
