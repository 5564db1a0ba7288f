package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.UniqueViolation;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reactor.util.function.Tuple2;
import reactor.util.function.Tuple5;

/** Several statements run in one transaction: all or nothing, answered with their types. */
public interface BatchContract extends Contract {

    @Test
    default void answersATypedTuple() {
        Tuple2<Account, Counter> both = one(db().batch(Samples.account("ada"), Samples.counter("a", 1)));
        assertThat(both.getT1().email()).isEqualTo("ada@example.com");
        assertThat(both.getT2().amount()).isEqualTo(1);
        assertThat(recording().kinds()).containsExactly("Begin", "Insert", "Insert", "Commit");
    }

    @Test
    default void everyStatementHasItsOwnAnswer() {
        all(Counters.createMany(Samples.counters(1, 2)).exec(db()));
        Tuple5<List<Counter>, Optional<Counter>, Long, Boolean, Counter> answers = one(db().batch(
                        Counters.all().orderBy(Counters.amount().asc()),
                        Counters.findById(-1),
                        Counters.all().count(),
                        Counters.filter(c -> c.amount().eq(9)).exists(),
                        Counters.filter(c -> c.amount().eq(2)).one()));
        assertThat(answers.getT1()).extracting(Counter::amount).containsExactly(1, 2);
        assertThat(answers.getT2()).isEmpty();
        assertThat(answers.getT3()).isEqualTo(2);
        assertThat(answers.getT4()).isFalse();
        assertThat(answers.getT5().amount()).isEqualTo(2);
    }

    @Test
    default void aListAnswersAList() {
        List<Counter> created = one(db().batch(Samples.counters(3, 1, 2)));
        assertThat(created).extracting(Counter::amount).containsExactly(3, 1, 2);
    }

    @Test
    default void allOrNothing() {
        one(Samples.account("taken").exec(db()));
        error(
                UniqueViolation.class,
                db().batch(Samples.account("ada"), Samples.counter("a", 1), Samples.account("taken")));
        assertThat(one(Accounts.all().count().exec(db()))).isEqualTo(1);
        assertThat(one(Counters.all().count().exec(db()))).isZero();
    }

    @Test
    default void laterStatementsSeeWhatEarlierOnesDid() {
        if (refusedByKeys(
                "at its end", db().batch(Samples.counter("a", 1), Counters.all().count()))) return;
        assertThat(one(db().batch(Samples.counter("a", 1), Counters.all().count()))
                        .getT2())
                .isEqualTo(1);
    }
}
