package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.driver.Upserts;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UniqueViolation;
import dev.sippet.query.Upsert;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.BookTag;
import dev.sippet.testkit.scenario.BookTags;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.OrderLine;
import dev.sippet.testkit.scenario.OrderLines;
import dev.sippet.testkit.scenario.Place;
import dev.sippet.testkit.scenario.Places;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Ticket;
import dev.sippet.testkit.scenario.Tickets;
import dev.sippet.testkit.scenario.Visit;
import dev.sippet.testkit.scenario.Visits;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** An upsert stores what is not there, changes what is, and never confuses the target with what else is unique. */
@NeedsTables
public interface UpsertContract extends Contract {

    @Test
    default void storesWhatIsNotThere() {
        Account ada = one(Accounts.upsertByEmail(Samples.account("ada")).exec(db()));
        assertThat(ada.version()).isEqualTo(1);
        assertThat(one(Accounts.all().one().exec(db()))).isEqualTo(ada);
    }

    @Test
    default void changesWhatIsThereAndLeavesTheRest() {
        Account ada = one(Samples.account("ada").bio("old").logins(4).exec(db()));
        Account fresh = one(
                Accounts.upsertByEmail(Samples.account("ada").role(Role.ADMIN).bio("new"))
                        .exec(db()));
        assertThat(fresh.id()).isEqualTo(ada.id());
        assertThat(fresh.role()).isEqualTo(Role.ADMIN);
        assertThat(fresh.bio()).isEqualTo("new");
        assertThat(fresh.logins()).isEqualTo(4);
        assertThat(fresh.createdAt()).isEqualTo(ada.createdAt());
        assertThat(fresh.updatedAt()).isAfterOrEqualTo(ada.updatedAt());
        assertThat(fresh.version()).isEqualTo(2);
        assertThat(one(Accounts.all().one().exec(db()))).isEqualTo(fresh);
    }

    @Test
    default void setsToNullWhatIsGivenAsNull() {
        one(Samples.account("ada").bio("old").exec(db()));
        Account fresh =
                one(Accounts.upsertByEmail(Samples.account("ada").bio(null)).exec(db()));
        assertThat(fresh.bio()).isNull();
    }

    @Test
    default void doesItAgainOnEachSubscription() {
        var upsert = Visits.upsertByPage(Visits.create().page("a"))
                .onUpdate(v -> v.hits(n -> n.plus(1)))
                .exec(db());
        assertThat(List.of(one(upsert), one(upsert), one(upsert)))
                .extracting(Visit::hits)
                .containsExactly(1, 2, 3);
    }

    @Test
    default void findsByAKeyOfSeveralFields() {
        OrderLine first = one(
                OrderLines.upsertByTenantIdAndOrderNumberAndLine(line("a", 1)).exec(db()));
        OrderLine second = one(
                OrderLines.upsertByTenantIdAndOrderNumberAndLine(line("b", 2)).exec(db()));
        assertThat(first).isEqualTo(new OrderLine(1, "o", 1, "a", 1));
        assertThat(all(OrderLines.all().exec(db()))).containsExactly(second);
        assertThat(second).isEqualTo(new OrderLine(1, "o", 1, "b", 2));
    }

    @Test
    default void findsByANumberThatTheDatabaseGave() {
        Counter stored = one(Samples.counter("a", 1).exec(db()));
        Counter changed =
                one(Counters.upsertById(Samples.counter("b", 2).id(stored.id())).exec(db()));
        assertThat(changed).isEqualTo(new Counter(stored.id(), "b", 2, null));
        long free = stored.id() + 100;
        assertThat(one(Counters.upsertById(Samples.counter("c", 3).id(free)).exec(db())))
                .isEqualTo(new Counter(free, "c", 3, null));
    }

    @Test
    default void findsByAUniqueIndexOfSeveralFieldsAndNeverChangesTheKey() {
        one(place(1, "Paris", 75).exec(db()));
        Place fresh = one(Places.upsertByCountryAndCode(place(2, "Lyon", 75)).exec(db()));
        assertThat(fresh).isEqualTo(new Place(1, "FR", "Lyon", 75, null));
        assertThat(one(Places.upsertByCountryAndCode(place(2, "Lyon", 69)).exec(db())))
                .isEqualTo(new Place(2, "FR", "Lyon", 69, null));
    }

    @Test
    default void aBranchSaysMoreOrOtherwise() {
        var upsert = Visits.upsertByPage(Visits.create().page("a").note("both"))
                .onCreate(v -> v.hits(10).note("new"))
                .onUpdate(v -> v.hits(n -> n.times(2).plus(1)))
                .exec(db());
        Visit first = one(upsert);
        assertThat(first).isEqualTo(new Visit(first.id(), "a", 10, "new"));
        assertThat(one(upsert)).isEqualTo(new Visit(first.id(), "a", 21, "both"));
        Visit third = one(Visits.upsertByPage(Visits.create().page("a").note("both"))
                .onUpdate(v -> v.note("there"))
                .exec(db()));
        assertThat(third.note()).isEqualTo("there");
    }

    @Test
    default void theNewRecordComesIn() {
        one(Visits.create().page("a").hits(3).note("old").exec(db()));
        Visit fresh = one(Visits.upsertByPage(Visits.create().page("a").hits(4).note("new"))
                .onUpdate(v -> v.hits(n -> n.times(10).plus(Upsert.incoming(Visits.hits()))))
                .exec(db()));
        assertThat(fresh.hits()).isEqualTo(34);
        assertThat(fresh.note()).isEqualTo("new");
    }

    @Test
    default void whatComesByItselfComesInBothBranches() {
        Ticket first = one(Tickets.upsertById(Tickets.create().id(1).note("a")).exec(db()));
        assertThat(first.state()).isEqualTo("draft");
        assertThat(first.mark()).isEqualTo("new");
        Ticket second = one(Tickets.upsertById(Tickets.create().id(1).note("b")).exec(db()));
        assertThat(second.mark()).isEqualTo("changed");
        assertThat(second.token()).as("by default, and so of a new one only").isEqualTo(first.token());
        assertThat(second.opened()).isEqualTo(first.opened());
        assertThat(second.touched()).isAfterOrEqualTo(first.touched());
    }

    @Test
    default void theOwnerOfARelationIsGivenForBoth() {
        Library library = Library.in(db());
        BookTag tagged = one(BookTags.upsertByBookIdAndTagName(
                        Books.bookTags(library.first()).create().tagName("java").weight(9))
                .exec(db()));
        assertThat(tagged.bookId()).isEqualTo(library.first().id());
        assertThat(tagged.weight()).isEqualTo(9);
        assertThat(one(BookTags.all().count().exec(db()))).isEqualTo(3);
    }

    @Test
    default void whatComesAlongIsReadWithIt() {
        Library library = Library.in(db());
        BookTags.Create tag =
                BookTags.create().book(library.first()).tagName("java").weight(9);
        BookTag tagged = one(BookTags.upsertByBookIdAndTagName(tag)
                .include(BookTags.book().author())
                .exec(db()));
        assertThat(tagged.book().get().author().get().name()).isEqualTo("Ann");
        none(BookTags.upsertByBookIdAndTagName(tag)
                .orIgnore()
                .include(BookTags.book())
                .exec(db()));
        BookTag fresh = one(BookTags.upsertByBookIdAndTagName(
                        BookTags.create().book(library.third()).tagName("sql"))
                .orIgnore()
                .include(BookTags.tag())
                .exec(db()));
        assertThat(fresh.tag().get().name()).isEqualTo("sql");
    }

    @Test
    default void ignoresWhatIsThere() {
        var upsert = Visits.upsertByPage(Visits.create().page("a").note("x")).orIgnore();
        Visit first = one(upsert.exec(db()));
        assertThat(first).isEqualTo(new Visit(first.id(), "a", 1, "x"));
        none(Visits.upsertByPage(Visits.create().page("a").note("y")).orIgnore().exec(db()));
        assertThat(one(Visits.all().one().exec(db()))).isEqualTo(first);
        assertThat(one(upsert.collect(db()))).isEmpty();
    }

    @Test
    default void anotherUniqueIndexIsStillAViolation() {
        Place paris = one(place(1, "Paris", 75).exec(db()));
        List.of(
                        Places.upsertByCountryAndCode(place(1, "Lyon", 69)).exec(db()),
                        Places.upsertByCountryAndCode(place(1, "Lyon", 69))
                                .orIgnore()
                                .exec(db()))
                .forEach(clash -> {
                    UniqueViolation refused = error(UniqueViolation.class, clash);
                    assertThat(refused.fields()).containsExactly("number");
                    assertThat(refused.model()).contains("Place");
                });
        one(place(2, "Lyon", 69).exec(db()));
        UniqueViolation refused = error(
                UniqueViolation.class,
                Places.upsertByNumber(place(2, "Lyon", 75)).exec(db()));
        assertThat(refused.fields()).containsExactly("country", "code");
        assertThat(one(Places.getByNumber(1).exec(db()))).isEqualTo(paris);
    }

    @Test
    default void theTargetComesBeforeWhatElseIsUnique() {
        one(place(1, "Paris", 75).exec(db()));
        Place lyon = one(place(2, "Lyon", 69).exec(db()));
        Place fresh =
                one(Places.upsertByCountryAndCode(place(1, "Lugdunum", 69)).exec(db()));
        assertThat(fresh).isEqualTo(new Place(2, "FR", "Lugdunum", 69, lyon.note()));
        none(Places.upsertByCountryAndCode(place(1, "Lyon", 69)).orIgnore().exec(db()));
    }

    @Test
    default void whatCannotBeMeantIsRefused() {
        refused(() -> Accounts.upsertById(Samples.account("ada")), "Account.id was not given");
        refused(
                () -> Places.upsertByCountryAndCode(
                        Places.create().number(1).country("FR").city("Paris").code(null)),
                "Place.code is NULL");
    }

    @Test
    default void branchesAreAboutOneRecordAndItsTargetStays() {
        refused(
                () -> Visits.upsertByPage(Visits.create().page("a"))
                        .onUpdate(v -> v.page("b"))
                        .toString(),
                "Visit.page");
        refused(
                () -> Visits.upsertByPage(Visits.create().page("a"))
                        .onCreate(v -> v.page("b"))
                        .toString(),
                "Visit.page");
        refused(
                () -> Visits.upsertByPage(Visits.create().page("a"))
                        .onUpdate(v -> v.hits(1))
                        .orIgnore(),
                "ignores");
        refused(
                () -> Visits.upsertByPage(Visits.create().page("a"))
                        .onUpdate(v -> Visits.updateById(1).hits(2))
                        .toString(),
                "about that record only");
        refused(
                () -> Books.upsertById(Books.create()
                        .authorId(Samples.ID)
                        .title("One")
                        .id(1)
                        .chapters(c -> c.number(1).heading("Start"))),
                "stores no other records");
    }

    private static void refused(Supplier<?> statement, String message) {
        assertThatThrownBy(statement::get).isInstanceOf(InvalidStatement.class).hasMessageContaining(message);
    }

    @Test
    default void anUpdateOfNothingNamesOrIgnore() {
        InvalidStatement refused = error(
                InvalidStatement.class,
                Visits.upsertByPage(Visits.create().page("a")).exec(db()));
        assertThat(refused.hint().orElseThrow()).contains("orIgnore()");
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void aValueOutOfRangeIsRefusedBeforeAnythingIsSent() {
        error(
                InvalidStatement.class,
                Places.upsertByNumber(place(1, "x".repeat(21), 1)).exec(db()));
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    @ForCapability("upserts")
    default void isOneStatementWhereThatMeansTheTarget() {
        var upsert = Visits.upsertByPage(Visits.create().page("a").note("x"));
        one(upsert.exec(db()));
        assertThat(recording().kinds())
                .containsExactlyElementsOf(kinds(List.of("Begin", "Update", "Insert", "Commit")));
        recording().clear();
        one(upsert.exec(db()));
        List<String> several = subject().capability().updateReturning()
                ? List.of("Begin", "Update", "Commit")
                : List.of("Begin", "Update", "Select", "Commit");
        assertThat(recording().kinds()).containsExactlyElementsOf(kinds(several));
        assertThat(one(upsert.explain(db()))).contains(isOneStatement() ? "UpsertRow" : "UpdateOne");
    }

    private List<String> kinds(List<String> several) {
        return isOneStatement() ? List.of("Upsert") : several;
    }

    private boolean isOneStatement() {
        return subject().capability().upserts() == Upserts.TARGETED
                || (subject().capability().upserts() == Upserts.UNTARGETED
                        && subject().capability().insertReturning());
    }

    private static OrderLines.Create line(String sku, int quantity) {
        return OrderLines.create().tenantId(1).orderNumber("o").line(1).sku(sku).quantity(quantity);
    }

    private static Places.Create place(int number, String city, int code) {
        return Places.create().number(number).country("FR").city(city).code(code);
    }
}
