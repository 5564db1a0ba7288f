package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.ConditionFailed;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A version counts the updates, and whoever holds an old one is told so and never overwrites. */
public interface VersionContract extends Contract {

    @Test
    default void countsFromOne() {
        Account ada = one(Samples.account("ada").exec(db()));
        Account second = one(Accounts.update(ada).logins(1).exec(db()));
        Account third = one(Accounts.update(second).logins(2).exec(db()));
        assertThat(List.of(ada.version(), second.version(), third.version())).containsExactly(1L, 2L, 3L);
    }

    @Test
    default void anOldRecordIsNotUpdated() {
        Account ada = one(Samples.account("ada").exec(db()));
        Account fresh = one(Accounts.update(ada).logins(1).exec(db()));
        ConditionFailed stale =
                error(ConditionFailed.class, Accounts.update(ada).logins(99).exec(db()));
        assertThat(stale).hasMessageContaining("Account");
        assertThat(stale.statement()).isPresent();
        assertThat(one(Accounts.getById(ada.id()).exec(db()))).isEqualTo(fresh);
    }

    @Test
    default void anOldRecordIsNotDeleted() {
        Account ada = one(Samples.account("ada").exec(db()));
        Account fresh = one(Accounts.update(ada).logins(1).exec(db()));
        error(ConditionFailed.class, Accounts.delete(ada).exec(db()));
        assertThat(one(Accounts.getById(ada.id()).exec(db()))).isEqualTo(fresh);
        assertThat(one(Accounts.delete(fresh).exec(db()))).isTrue();
    }

    @Test
    default void whatIsGoneIsNotConfusedWithWhatIsOld() {
        Account ada = one(Samples.account("ada").exec(db()));
        one(Accounts.deleteById(ada.id()).exec(db()));
        error(RecordNotFound.class, Accounts.update(ada).logins(1).exec(db()));
        assertThat(one(Accounts.delete(ada).exec(db()))).isFalse();
    }

    @Test
    default void anUpdateByKeyOrQueryCountsToo() {
        Account ada = one(Samples.account("ada").exec(db()));
        assertThat(one(Accounts.updateById(ada.id()).logins(1).exec(db())).version())
                .isEqualTo(2);
        one(Accounts.filter(a -> a.role().eq(Role.MEMBER)).update().logins(2).exec(db()));
        assertThat(one(Accounts.getById(ada.id()).exec(db())).version()).isEqualTo(3);
        error(ConditionFailed.class, Accounts.update(ada).logins(3).exec(db()));
    }

    @Test
    default void ofManyWhoHoldTheSameOneWins() {
        Account ada = one(Samples.account("ada").exec(db()));
        List<Boolean> won = all(Flux.range(1, 8)
                .flatMap(i -> Accounts.update(ada)
                        .logins(i)
                        .exec(db())
                        .map(fresh -> true)
                        .onErrorResume(ConditionFailed.class, stale -> Mono.just(false))));
        assertThat(won).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(one(Accounts.getById(ada.id()).exec(db())).version()).isEqualTo(2);
    }

    @Test
    default void aFailedUpdateInATransactionLeavesItUsable() {
        Account ada = one(Samples.account("ada").exec(db()));
        one(Accounts.update(ada).logins(1).exec(db()));
        Mono<Account> inside = db().transaction(tx -> Accounts.update(ada)
                .logins(2)
                .exec(tx)
                .onErrorResume(
                        ConditionFailed.class,
                        stale -> Accounts.getById(ada.id())
                                .exec(tx)
                                .flatMap(now -> Accounts.update(now).logins(3).exec(tx))));
        if (byKeys()) {
            error(UnsupportedFeature.class, inside);
            return;
        }
        Account fresh = one(inside);
        assertThat(fresh.logins()).isEqualTo(3);
        assertThat(one(Accounts.getById(ada.id()).exec(db()))).isEqualTo(fresh);
    }
}
