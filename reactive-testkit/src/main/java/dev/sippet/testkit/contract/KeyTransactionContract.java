package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.BatchTooLarge;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UniqueViolation;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Writes that happen together or not at all, which every database has, if not of any number. */
public interface KeyTransactionContract extends Contract {

    private static Accounts.Create account(String email) {
        return Accounts.create().email(email).role(Role.MEMBER);
    }

    private long counters() {
        return one(Counters.all().count().exec(db()));
    }

    @Test
    default void aBatchIsStoredWholeOrNotAtAll() {
        var stored = one(db().batch(account("a"), Samples.counter("n", 1)));
        assertThat(stored.getT1().email()).isEqualTo("a");
        assertThat(one(Counters.getById(stored.getT2().id()).exec(db())).name()).isEqualTo("n");
        assertThat(error(UniqueViolation.class, db().batch(Samples.counter("m", 1), account("a")))
                        .fields())
                .containsExactly("email");
        assertThat(counters()).isEqualTo(1);
    }

    @Test
    default void aTransactionChangesAllThatItReadAndWrote() {
        Account a = one(account("a").exec(db()));
        Counter n = one(Samples.counter("n", 1).exec(db()));
        one(db().transaction(tx -> Counters.getById(n.id())
                .exec(tx)
                .flatMap(read -> Counters.update(read).amount(read.amount() + 4).exec(tx))
                .flatMap(counter -> Accounts.update(a).email("b").exec(tx))));
        assertThat(one(Counters.getById(n.id()).exec(db())).amount()).isEqualTo(5);
        assertThat(one(Accounts.getByEmail("b").exec(db())).id()).isEqualTo(a.id());
        assertThat(one(Accounts.findByEmail("a").exec(db()).hasElement())).isFalse();
    }

    @Test
    default void aTransactionThatFailsChangesNothing() {
        Counter n = one(Samples.counter("n", 1).exec(db()));
        error(
                InvalidStatement.class,
                db().transaction(tx -> Counters.delete(n)
                        .exec(tx)
                        .then(account("a").exec(tx))
                        .then(Mono.error(new InvalidStatement("no", null)))));
        assertThat(counters()).isEqualTo(1);
        assertThat(one(Accounts.findByEmail("a").exec(db()).hasElement())).isFalse();
    }

    @Test
    default void whatAnInnerTransactionWroteIsDroppedAlone() {
        one(db().transaction(tx -> Samples.counter("outer", 1)
                .exec(tx)
                .then(tx.transaction(inner -> Samples.counter("inner", 2)
                                .exec(inner)
                                .then(Mono.error(new InvalidStatement("no", null))))
                        .onErrorResume(InvalidStatement.class, no -> Mono.empty()))
                .then(Samples.counter("last", 3).exec(tx))));
        assertThat(all(Counters.all().exec(db()))).extracting(Counter::name).containsExactlyInAnyOrder("outer", "last");
    }

    @Test
    default void aUniqueValueGoesFromOneRecordToAnother() {
        Account a = one(account("a").exec(db()));
        Account b = one(account("b").exec(db()));
        one(db().transaction(tx -> Accounts.update(a)
                .email("c")
                .exec(tx)
                .then(Accounts.update(b).email("a").exec(tx))));
        assertThat(one(Accounts.getByEmail("a").exec(db())).id()).isEqualTo(b.id());
        assertThat(one(Accounts.getByEmail("c").exec(db())).id()).isEqualTo(a.id());
        assertThat(one(Accounts.findByEmail("b").exec(db()).hasElement())).isFalse();
        one(db().transaction(tx -> Accounts.updateById(a.id())
                .email("d")
                .exec(tx)
                .then(tx.transaction(inner -> Accounts.updateById(b.id())
                                .email("c")
                                .exec(inner)
                                .then(Mono.error(new InvalidStatement("no", null))))
                        .onErrorResume(InvalidStatement.class, no -> Mono.empty()))
                .thenReturn(1)));
        assertThat(one(Accounts.getByEmail("d").exec(db())).id()).isEqualTo(a.id());
        assertThat(one(Accounts.findByEmail("c").exec(db()).hasElement()))
                .as("given up, and not taken in the end")
                .isFalse();
        assertThat(one(Accounts.getByEmail("a").exec(db())).id()).isEqualTo(b.id());
    }

    @Test
    default void recordsThatComeWithOthersAreStoredTogether() {
        Author ann = one(Authors.create()
                .name("Ann")
                .books(b -> b.title("One").chapters(c -> c.number(1).heading("Start")))
                .books(b -> b.title("Two"))
                .exec(db()));
        assertThat(ann.books().get()).extracting(Book::title).containsExactly("One", "Two");
        assertThat(all(Authors.books(ann).exec(db()))).hasSize(2);
        assertThat(all(Authors.books(ann).include(Books.chapters()).exec(db())))
                .flatExtracting(b -> b.chapters().get())
                .hasSize(1);
    }

    @Test
    default void whatWasWrittenIsReadAgainWhereThatCanBe() {
        var again = db().transaction(tx -> Samples.counter("n", 1)
                .exec(tx)
                .flatMap(n -> Counters.getById(n.id()).exec(tx)));
        if (byKeys()) {
            assertThat(error(UnsupportedFeature.class, again)).hasMessageContaining("after it wrote");
            assertThat(counters()).isZero();
        } else {
            assertThat(one(again).amount()).isEqualTo(1);
        }
    }

    @Test
    @ForCapability("mostTogether")
    default void moreThanFitsIsRefusedBeforeAnythingIsStored() {
        List<Counters.Create> many = IntStream.range(0, 101)
                .mapToObj(i -> Samples.counter("n" + i, i))
                .toList();
        if (subject().capability().mostTogether() < many.size()) {
            error(BatchTooLarge.class, db().batch(many));
            assertThat(counters()).isZero();
        } else {
            assertThat(one(db().batch(many))).hasSize(101);
        }
    }
}
