package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.BatchTooLarge;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UniqueViolation;
import dev.sippet.query.CreateMany;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Place;
import dev.sippet.testkit.scenario.Places;
import dev.sippet.value.Type;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Many new records go in one statement, come back in their order, and are stored all or none. */
public interface CreateManyContract extends Contract {

    @Test
    default void answersInTheOrderOfTheInput() {
        List<Account> created = all(Accounts.createMany(
                        List.of(Samples.account("c"), Samples.account("a").bio("first"), Samples.account("b")))
                .exec(db()));
        assertThat(created)
                .extracting(Account::email)
                .containsExactly("c@example.com", "a@example.com", "b@example.com");
        assertThat(created).extracting(Account::bio).containsExactly(null, "first", null);
        assertThat(all(Accounts.all().exec(db()))).containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    default void oneStatementStoresThemAll() {
        all(Accounts.createMany(List.of(Samples.account("a"), Samples.account("b"), Samples.account("c")))
                .exec(db()));
        assertThat(recording().kinds()).containsExactly("Insert");
    }

    @Test
    @ForCapability("insertReturning")
    default void theNumbersOfTheDatabaseComeBackWithTheirRecords() {
        List<Counter> created =
                all(Counters.createMany(Samples.counters(30, 10, 20)).exec(db()));
        assertThat(created).extracting(Counter::amount).containsExactly(30, 10, 20);
        assertThat(created).extracting(Counter::id).doesNotHaveDuplicates();
        assertThat(all(Counters.all().exec(db()))).containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    default void ofNoneNothingIsSent() {
        assertThat(all(Accounts.createMany(List.of()).exec(db()))).isEmpty();
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void aThousandGoInOneStatement() {
        if (byKeys()) {
            tooMany(1_000);
            return;
        }
        List<Counter> created =
                all(Counters.createMany(Samples.manyCounters(1_000)).exec(db()));
        assertThat(created).hasSize(1_000);
        assertThat(IntStream.range(0, 1_000).allMatch(i -> created.get(i).amount() == i))
                .isTrue();
        assertThat(recording().kinds()).containsExactly("Insert");
        assertThat(all(Counters.all().exec(db()))).containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    @ForCapability("mostValues")
    default void moreValuesThanOneStatementTakesGoInSeveral() {
        if (byKeys()) {
            tooMany(101);
            return;
        }
        int count = mostRows(3) + 1;
        List<Counter> created =
                all(Counters.createMany(Samples.manyCounters(count)).exec(db()));
        assertThat(recording().kinds())
                .isEqualTo(isLimited() ? List.of("Begin", "Insert", "Insert", "Commit") : List.of("Insert"));
        assertThat(created).hasSize(count).extracting(Counter::id).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, count).allMatch(i -> created.get(i).amount() == i))
                .isTrue();
        assertThat(one(Counters.all().count().exec(db()))).isEqualTo(count);
        for (int at : List.of(0, count - 2, count - 1)) {
            assertThat(one(Counters.getById(created.get(at).id()).exec(db()))).isEqualTo(created.get(at));
        }
    }

    @Test
    default void aViolationInTheLastOfSeveralStatementsStoresNone() {
        if (byKeys()) {
            tooMany(101);
            return;
        }
        int count = mostRows(8) + 1;
        List<Accounts.Create> twice = IntStream.range(0, count)
                .mapToObj(i -> Samples.account("n" + i % (count - 1)))
                .toList();
        error(UniqueViolation.class, Accounts.createMany(twice).exec(db()));
        assertThat(one(Accounts.all().count().exec(db()))).isZero();
        if (!isLimited()) return;
        long left = one(db().transaction(tx -> Samples.account("ada")
                .exec(tx)
                .then(Accounts.createMany(twice).exec(tx).then())
                .onErrorResume(UniqueViolation.class, refused -> Mono.empty())
                .then(Accounts.all().count().exec(tx))));
        assertThat(left).isEqualTo(1);
    }

    /** A store of keys writes all or nothing in one request only. */
    private void tooMany(int count) {
        BatchTooLarge refused = error(
                BatchTooLarge.class,
                Counters.createMany(Samples.manyCounters(count)).exec(db()));
        assertThat(refused).hasMessageContaining("Counter");
        assertThat(refused.hint()).isPresent();
        assertThat(one(Counters.all().count().exec(db()))).isZero();
    }

    /** So many records of this width fill a statement; enough to show it where there is no limit. */
    private int mostRows(int width) {
        return Math.min(subject().capability().mostValues(), 100_000) / width;
    }

    private boolean isLimited() {
        return subject().capability().mostValues() <= 100_000;
    }

    @Test
    default void aViolationInAnyRowStoresNone() {
        UniqueViolation refused = error(
                UniqueViolation.class,
                Accounts.createMany(List.of(
                                Samples.account("a"), Samples.account("b"), Samples.account("c"), Samples.account("a")))
                        .exec(db()));
        assertThat(refused.model()).contains("Account");
        assertThat(one(Accounts.all().count().exec(db()))).isZero();
    }

    @Test
    default void aViolationStoresNoneOfThoseThatTheDatabaseNumbers() {
        Model<Counter> named = Model.of(Counter.class, "counters", Counters::read)
                .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
                .field(Field.of("name", Type.text(9)))
                .field(Field.of("amount", Type.INT32))
                .field(Field.of("most", Type.INT32).orNull())
                .key("id")
                .index(Index.unique("name"))
                .build();
        Db fresh = subject().empty(named).db();
        done(fresh.pushSchema());
        CreateMany<Counter> twice =
                Counters.createMany(List.of(Samples.counter("a", 1), Samples.counter("b", 2), Samples.counter("a", 3)));
        if (byKeys()) {
            // It keeps the constraints of the model that a statement is about, and this one has none.
            assertThat(all(twice.exec(fresh))).hasSize(3);
            return;
        }
        error(UniqueViolation.class, twice.exec(fresh));
        assertThat(one(Counters.all().count().exec(fresh))).isZero();
    }

    @Test
    default void aValueThatDoesNotFitStopsAllBeforeAnythingIsSent() {
        error(
                InvalidStatement.class,
                Places.createMany(List.of(
                                Places.create().number(1).country("FR").city("Paris"),
                                Places.create()
                                        .number(2)
                                        .country("FR")
                                        .city("Lyon")
                                        .note("too long")))
                        .exec(db()));
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void someMayLeaveOutWhatOthersGive() {
        List<Place> created = all(Places.createMany(List.of(
                        Places.create().number(1).country("FR").city("Paris").code(75),
                        Places.create().number(2).country("FR").city("Lyon")))
                .exec(db()));
        assertThat(created).extracting(Place::code).containsExactly(75, null);
        assertThat(all(Places.all().exec(db()))).containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    default void numbersAreGivenForAllOrForNone() {
        error(
                InvalidStatement.class,
                Counters.createMany(List.of(Samples.counter("given", 1).id(7_000_000L), Samples.counter("numbered", 2)))
                        .exec(db()));
        assertThat(recording().runs()).isEmpty();
        List<Counter> created = all(Counters.createMany(List.of(
                        Samples.counter("b", 1).id(7_000_002L),
                        Samples.counter("a", 2).id(7_000_001L)))
                .exec(db()));
        assertThat(created).extracting(Counter::id).containsExactly(7_000_002L, 7_000_001L);
        assertThat(all(Counters.all().exec(db()))).containsExactlyInAnyOrderElementsOf(created);
    }
}
