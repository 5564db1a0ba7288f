package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Todo;
import dev.sippet.testkit.scenario.Todos;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A new record is stored in one statement and answered as it is stored. */
public interface CreateContract extends Contract {

    @Test
    default void answersWhatWasGiven() {
        Account ada = one(Accounts.create()
                .email("ada@example.com")
                .role(Role.EDITOR)
                .bio("mathematician")
                .logins(7)
                .exec(db()));
        assertThat(ada.email()).isEqualTo("ada@example.com");
        assertThat(ada.role()).isEqualTo(Role.EDITOR);
        assertThat(ada.bio()).isEqualTo("mathematician");
        assertThat(ada.logins()).isEqualTo(7);
    }

    @Test
    default void whatIsAnsweredIsWhatIsReadLater() {
        Account ada = one(Samples.account("ada").exec(db()));
        assertThat(one(Accounts.getById(ada.id()).exec(db()))).isEqualTo(ada);
    }

    @Test
    default void oneStatementStoresARecord() {
        one(Samples.account("ada").exec(db()));
        assertThat(recording().kinds()).containsExactly("Insert");
    }

    @Test
    default void whatWasNotSaidGetsItsDefault() {
        Account ada = one(Samples.account("ada").exec(db()));
        assertThat(ada.logins()).isZero();
        assertThat(ada.bio()).isNull();
        assertThat(ada.version()).isEqualTo(1);
    }

    @Test
    default void timesAreNowToTheMicrosecond() {
        Account ada = one(Samples.account("ada").exec(db()));
        assertThat(Duration.between(ada.createdAt(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(Duration.between(ada.createdAt(), ada.updatedAt()).abs()).isLessThan(Duration.ofSeconds(1));
        assertThat(ada.createdAt()).isEqualTo(ada.createdAt().truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    default void anAutomaticKeyGrowsWithTime() {
        UUID first = one(Samples.account("a").exec(db())).id();
        UUID second = one(Samples.account("b").exec(db())).id();
        assertThat(first.version()).isEqualTo(7);
        assertThat(second.toString()).isGreaterThan(first.toString());
    }

    @Test
    default void theDatabaseNumbersAnIdentity() {
        Counter first = one(Samples.counter("a", 1).exec(db()));
        Counter second = one(Samples.counter("b", 2).exec(db()));
        assertThat(first.id()).isPositive();
        assertThat(second.id()).isGreaterThan(first.id());
        assertThat(one(Counters.getById(second.id()).exec(db()))).isEqualTo(second);
    }

    @Test
    default void aKeyThatIsGivenComesBeforeAnAutomaticOne() {
        assertThat(one(Samples.account("ada").id(Samples.ID).exec(db())).id()).isEqualTo(Samples.ID);
    }

    @Test
    default void aNumberThatIsGivenComesBeforeTheDatabases() {
        Counter counter = one(Samples.counter("given", 1).id(4_000_000L).exec(db()));
        assertThat(counter.id()).isEqualTo(4_000_000L);
        assertThat(one(Counters.getById(4_000_000L).exec(db()))).isEqualTo(counter);
    }

    @Test
    default void aNullMayBeGivenWhereItIsAllowed() {
        assertThat(one(Samples.account("ada").bio(null).exec(db())).bio()).isNull();
    }

    @Test
    default void aRecordMayStandForItsKey() {
        Account ada = one(Samples.account("ada").exec(db()));
        Todo todo = one(Todos.create().account(ada).title("ship it").done(false).exec(db()));
        assertThat(todo.accountId()).isEqualTo(ada.id());
        assertThat(todo.account().isLoaded()).isFalse();
    }

    @Test
    default void eachRunCreatesAnotherRecord() {
        Counters.Create create = Samples.counter("again", 1);
        assertThat(one(create.exec(db())).id())
                .isNotEqualTo(one(create.exec(db())).id());
        assertThat(one(Counters.all().count().exec(db()))).isEqualTo(2);
    }
}
