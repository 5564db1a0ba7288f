package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Changes to one record answer the fresh record, changes to many answer how many. */
public interface UpdateContract extends Contract {

    @Test
    default void answersTheFreshRecord() {
        Account ada = one(Samples.account("ada").bio("old").exec(db()));
        Account fresh = one(Accounts.update(ada).role(Role.ADMIN).bio("new").exec(db()));
        assertThat(fresh.role()).isEqualTo(Role.ADMIN);
        assertThat(fresh.bio()).isEqualTo("new");
        assertThat(fresh.email()).isEqualTo(ada.email());
        assertThat(one(Accounts.getById(ada.id()).exec(db()))).isEqualTo(fresh);
    }

    @Test
    @ForCapability("updateReturning")
    default void needsASecondStatementOnlyWhereTheDatabaseAnswersNone() {
        Counter counter = one(Samples.counter("a", 1).exec(db()));
        recording().clear();
        assertThat(one(Counters.update(counter).amount(n -> n.plus(4)).exec(db()))
                        .amount())
                .isEqualTo(5);
        if (subject().capability().updateReturning()) {
            assertThat(recording().kinds()).containsExactly("Update");
        } else {
            assertThat(recording().kinds()).containsExactly("Begin", "Update", "Select", "Commit");
        }
    }

    @Test
    default void keepsWhatOthersChangedMeanwhile() {
        Counter old = one(Samples.counter("a", 1).exec(db()));
        one(Counters.updateById(old.id()).most(9).exec(db()));
        Counter fresh = one(Counters.update(old).name("b").exec(db()));
        assertThat(fresh).isEqualTo(new Counter(old.id(), "b", 1, 9));
    }

    @Test
    default void answersTheRecordEvenIfItIsFoundByWhatChanges() {
        Account ada = one(Samples.account("ada").exec(db()));
        Account fresh = one(Accounts.updateByEmail(ada.email())
                .email("lovelace@example.com")
                .exec(db()));
        assertThat(fresh.id()).isEqualTo(ada.id());
        assertThat(fresh.email()).isEqualTo("lovelace@example.com");
    }

    @Test
    default void saysWhatIsNotThere() {
        Counter counter = one(Samples.counter("a", 1).exec(db()));
        one(Counters.delete(counter).exec(db()));
        error(RecordNotFound.class, Counters.update(counter).amount(2).exec(db()));
    }

    @Test
    default void aQueryAnswersHowManyItChanged() {
        all(Counters.createMany(Samples.counters(1, 2, 3)).exec(db()));
        recording().clear();
        Counters.Query some = Counters.filter(c -> c.amount().gt(1));
        assertThat(one(some.update().name("big").exec(db()))).isEqualTo(2);
        assertThat(recording().kinds()).isEqualTo(byKeys() ? List.of("Select", "Update", "Update") : List.of("Update"));
        assertThat(one(some.update().name("big").exec(db()))).isEqualTo(2);
        assertThat(one(Counters.filter(c -> c.amount().gt(99))
                        .update()
                        .name("x")
                        .exec(db())))
                .isZero();
        assertThat(one(Counters.filter(c -> c.name().eq("big")).count().exec(db())))
                .isEqualTo(2);
    }

    @Test
    default void countsInTheDatabaseSoThatNoChangeIsLost() {
        Counter counter = one(Samples.counter("a", 0).exec(db()));
        done(Flux.range(0, 40)
                .flatMap(
                        i -> Counters.filter(c -> c.id().eq(counter.id()))
                                .update()
                                .amount(n -> n.plus(1))
                                .exec(db()),
                        8)
                .then());
        assertThat(one(Counters.getById(counter.id()).exec(db())).amount()).isEqualTo(40);
    }

    @Test
    default void computesFromOtherFields() {
        Counter counter = one(Samples.counter("a", 6).most(7).exec(db()));
        Counter fresh = one(Counters.update(counter)
                .amount(n -> n.times(3).minus(Counters.most()))
                .exec(db()));
        assertThat(fresh.amount()).isEqualTo(11);
    }

    @Test
    default void computesFromWhatWasStoredBefore() {
        Counter counter = one(Samples.counter("a", 1).most(2).exec(db()));
        Counter fresh = one(Counters.update(counter)
                .set(Counters.amount(), 7)
                .set(Counters.most(), Counters.amount())
                .exec(db()));
        assertThat(fresh).isEqualTo(new Counter(counter.id(), "a", 7, 1));
    }

    @Test
    default void exchangesTwoFieldsOrRefusesTo() {
        Counter counter = one(Samples.counter("a", 1).most(2).exec(db()));
        Mono<Counter> exchanged = Counters.update(counter)
                .set(Counters.amount(), Counters.most())
                .set(Counters.most(), Counters.amount())
                .exec(db());
        Counter answered = one(exchanged.onErrorResume(
                UnsupportedFeature.class,
                refused -> Counters.getById(counter.id()).exec(db())));
        assertThat(answered).isIn(counter, new Counter(counter.id(), "a", 2, 1));
        assertThat(one(Counters.getById(counter.id()).exec(db()))).isEqualTo(answered);
    }

    @Test
    default void setsToNull() {
        Account ada = one(Samples.account("ada").bio("there").exec(db()));
        assertThat(one(Accounts.update(ada).bio(null).exec(db())).bio()).isNull();
        Account bob = one(Samples.account("bob").bio("there").exec(db()));
        assertThat(one(Accounts.update(bob).clear(Accounts.bio()).exec(db())).bio())
                .isNull();
    }

    @Test
    default void setsWhatIsChosenAtRunTime() {
        Counter counter = one(Samples.counter("a", 1).exec(db()));
        Counter fresh = one(Counters.update(counter)
                .set(Counters.name(), "b")
                .set(Counters.amount(), 5)
                .exec(db()));
        assertThat(fresh).isEqualTo(new Counter(counter.id(), "b", 5, null));
    }

    @Test
    default void theLastOfSeveralValuesCounts() {
        Counter counter = one(Samples.counter("a", 1).exec(db()));
        assertThat(one(Counters.update(counter).amount(2).amount(3).exec(db())).amount())
                .isEqualTo(3);
    }

    @Test
    default void anUpdateOfNothingIsRefused() {
        Counter counter = one(Samples.counter("a", 1).exec(db()));
        Account ada = one(Samples.account("ada").exec(db()));
        recording().clear();
        error(InvalidStatement.class, Counters.update(counter).exec(db()));
        error(InvalidStatement.class, Counters.all().update().exec(db()));
        error(InvalidStatement.class, Accounts.update(ada).exec(db()));
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void keysVersionsAndComputedValuesAreNotSet() {
        Accounts.Query none = Accounts.filter(a -> a.email().in(List.of()));
        assertThatThrownBy(() -> none.update().set(Accounts.version(), 7L)).isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> none.update().set(Accounts.id(), Samples.ID)).isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> Counters.all().update().set(Counters.amount().plus(1), 7))
                .isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> Samples.counter("a", 1).set(Counters.amount(), Counters.most()))
                .isInstanceOf(InvalidStatement.class);
    }

    @Test
    default void aResultOutOfItsFieldsRangeChangesNothing() {
        Counter counter = one(Samples.counter("a", Integer.MAX_VALUE).exec(db()));
        Expect.failed(Counters.update(counter).amount(n -> n.plus(1)).exec(db()));
        assertThat(one(Counters.getById(counter.id()).exec(db()))).isEqualTo(counter);
    }
}
