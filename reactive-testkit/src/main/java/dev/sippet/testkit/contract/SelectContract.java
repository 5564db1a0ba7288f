package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.EmbedContract.OSLO;
import static dev.sippet.testkit.contract.EmbedContract.PARIS;
import static dev.sippet.testkit.contract.EmbedContract.customer;
import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.RecordNotFound;
import dev.sippet.query.Projection;
import dev.sippet.session.Deferred;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Address;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.BasketLines;
import dev.sippet.testkit.scenario.Baskets;
import dev.sippet.testkit.scenario.Biography;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Chapter;
import dev.sippet.testkit.scenario.Chapters;
import dev.sippet.testkit.scenario.Contact;
import dev.sippet.testkit.scenario.Cover;
import dev.sippet.testkit.scenario.Covers;
import dev.sippet.testkit.scenario.Crate;
import dev.sippet.testkit.scenario.Crates;
import dev.sippet.testkit.scenario.Customer;
import dev.sippet.testkit.scenario.Customers;
import dev.sippet.testkit.scenario.Letter;
import dev.sippet.testkit.scenario.Paints;
import dev.sippet.testkit.scenario.Price;
import dev.sippet.testkit.scenario.Purchases;
import dev.sippet.testkit.scenario.Rack;
import dev.sippet.testkit.scenario.Racks;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Tag;
import dev.sippet.testkit.scenario.Tags;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import reactor.util.function.Tuple2;
import reactor.util.function.Tuples;

/** Queries that read something else than records: values, related records, and what is selected of those. */
public interface SelectContract extends Contract {

    /** A line of a list of authors. */
    record Line(String name, @Nullable String country, long books) {}

    /** A book in few words. */
    record Brief(String title, Optional<Integer> stars) {}

    @Override
    @BeforeEach
    default void startWithEmptyTables() {
        Contract.super.startWithEmptyTables();
        Library.in(db());
        recording().clear();
    }

    private <V> List<V> byName(Projection<Author, V> projection) {
        recording().clear();
        return all(projection.orderBy(Authors.name().asc()).exec(db()));
    }

    @Test
    default void valuesComeAsTuplesAndAsRecordsOfOnesOwn() {
        assertThat(byName(Authors.all().select(Authors.name(), Authors.country())))
                .containsExactly(
                        Tuples.of("Ann", Optional.empty()),
                        Tuples.of("Bob", Optional.of("FR")),
                        Tuples.of("Cid", Optional.of("DE")));
        assertThat(byName(Authors.all()
                        .select(
                                Authors.name(),
                                Authors.country(),
                                Authors.books().count())
                        .as(Line::new)))
                .containsExactly(new Line("Ann", null, 2), new Line("Bob", "FR", 1), new Line("Cid", "DE", 0));
        assertThat(byName(Authors.all().select(Authors.name()))).containsExactly("Ann", "Bob", "Cid");
        ran(1, "Select");
    }

    @Test
    default void everyTypeIsReadAsItsFieldIs() {
        var ada =
                one(Accounts.create().email("ada@example.com").role(Role.ADMIN).exec(db()));
        assertThat(all(Accounts.all()
                        .select(
                                Accounts.id(),
                                Accounts.role(),
                                Accounts.logins(),
                                Accounts.createdAt(),
                                Accounts.bio(),
                                Accounts.version(),
                                Accounts.logins().plus(1).optional())
                        .exec(db())))
                .containsExactly(
                        Tuples.of(ada.id(), Role.ADMIN, 0, ada.createdAt(), Optional.empty(), 1L, Optional.of(1)));
    }

    @Test
    default void relatedRecordsComeByOneStatementForEachRelation() {
        List<Tuple2<String, List<Book>>> authors = byName(Authors.all()
                .select(Authors.name(), Authors.books().orderBy(b -> b.title().desc())));
        assertThat(authors).extracting(Tuple2::getT1).containsExactly("Ann", "Bob", "Cid");
        assertThat(authors)
                .extracting(each -> each.getT2().stream().map(Book::title).toList())
                .containsExactly(List.of("Two", "One"), List.of("Three"), List.of());
        ran(4, "Select", "SelectRelated");
    }

    @Test
    default void someOfThemComeForEachOwner() {
        assertThat(byName(Authors.all()
                        .select(Authors.books()
                                .filter(b -> b.title().ne("One"))
                                .orderBy(b -> b.title().asc())
                                .limit(1)
                                .select(Books.title()))))
                .containsExactly(List.of("Two"), List.of("Three"), List.of());
        assertThat(byName(Authors.all()
                        .select(
                                Authors.name(),
                                Authors.books()
                                        .filter(b -> b.stars().isNotNull())
                                        .count())))
                .extracting(Tuple2::getT2)
                .containsExactly(1L, 1L, 0L);
        ran(4, "Select");
    }

    @Test
    default void relationsToOneAndOverOthersComeToo() {
        var books = all(Books.all()
                .select(
                        Books.title(),
                        Books.author(),
                        Books.editor().optional(),
                        Books.tags().orderBy(t -> t.name().asc()),
                        Books.author().biography().optional())
                .orderBy(Books.id().asc())
                .exec(db()));
        assertThat(books).extracting(b -> b.getT2().name()).containsExactly("Ann", "Ann", "Bob");
        assertThat(books)
                .extracting(b -> b.getT3().map(Author::name).orElse("nobody"))
                .containsExactly("Bob", "nobody", "Ann");
        assertThat(books)
                .extracting(b -> b.getT4().stream().map(Tag::name).toList())
                .containsExactly(List.of("java", "sql"), List.of(), List.of("java"));
        assertThat(books)
                .extracting(b -> b.getT5().map(Biography::text).orElse("none"))
                .containsExactly("born", "born", "none");
        ran(9, "Select", "SelectRelated", "SelectRelated", "SelectRelated", "SelectRelated");
    }

    @Test
    default void fieldsOfTheOneComeInTheSameStatement() {
        assertThat(all(Books.all()
                        .select(
                                Books.author().name(),
                                Books.editor().name().optional(),
                                Books.editor().country())
                        .orderBy(Books.id().asc())
                        .exec(db())))
                .containsExactly(
                        Tuples.of("Ann", Optional.of("Bob"), Optional.of("FR")),
                        Tuples.of("Ann", Optional.empty(), Optional.empty()),
                        Tuples.of("Bob", Optional.of("Ann"), Optional.empty()));
        ran(4, "Select");
    }

    @Test
    default void whatIsSelectedOfRelatedRecordsNests() {
        var authors = byName(Authors.all()
                .select(
                        Authors.name(),
                        Authors.books()
                                .orderBy(b -> b.title().asc())
                                .select(
                                        Books.title(),
                                        Books.chapters()
                                                .orderBy(c -> c.number().asc())
                                                .select(Chapters.heading()))));
        assertThat(authors.getFirst().getT2())
                .containsExactly(Tuples.of("One", List.of("Start", "End")), Tuples.of("Two", List.of()));
        ran(7, "Select", "SelectRelated", "SelectRelated");
        assertThat(byName(Authors.all()
                        .select(Authors.books()
                                .orderBy(b -> b.title().asc())
                                .select(Books.title(), Books.stars().optional())
                                .as(Brief::new))))
                .startsWith(List.of(new Brief("One", Optional.of(3)), new Brief("Two", Optional.empty())));
    }

    @Test
    default void selectedRecordsComeWithWhatIsIncludedOfThem() {
        List<List<Chapter>> chapters = byName(Authors.all()
                        .include(Authors.books().chapters())
                        .select(
                                Authors.name(),
                                Authors.books().orderBy(b -> b.title().asc())))
                .stream()
                .flatMap(each -> each.getT2().stream())
                .map(book -> book.chapters().get())
                .toList();
        assertThat(chapters).extracting(List::size).containsExactly(2, 0, 1);
        ran(7, "Select", "SelectRelated", "SelectRelated");
    }

    @Test
    default void selectedRecordsComeWithWhatAlwaysDoes() {
        one(Paints.create().name("red").shade(1).exec(db()));
        Rack rack = one(Racks.create().label("left").exec(db()));
        Crate crate = one(Racks.crates(rack).create().name("a").exec(db()));
        one(Covers.create().crateId(crate.id()).paintName("red").exec(db()));
        recording().clear();
        List<Cover> covers = all(Crates.all().select(Crates.cover().optional()).exec(db())).stream()
                .flatMap(Optional::stream)
                .toList();
        assertThat(covers).extracting(cover -> cover.paint().name()).containsExactly("red");
        ran(3, "Select", "SelectRelated", "SelectRelated");
        assertThat(all(Covers.all().select(Covers.id()).exec(db()))).hasSize(1);
        assertThat(recording().kinds()).hasSize(4);
    }

    @Test
    default void keysOfSeveralFieldsTellTheOwnersThoughNobodySelectsThem() {
        one(Baskets.create().tenantId(1).number(7).customer("a").exec(db()));
        one(Baskets.create().tenantId(2).number(7).customer("b").exec(db()));
        one(BasketLines.create().tenantId(1).sku("x").basketNumber(7L).exec(db()));
        one(BasketLines.create().tenantId(2).sku("y").basketNumber(7L).exec(db()));
        assertThat(all(Baskets.all()
                        .select(Baskets.lines().select(BasketLines.sku()), Baskets.customer())
                        .orderBy(Baskets.customer().asc())
                        .exec(db())))
                .containsExactly(Tuples.of(List.of("x"), "a"), Tuples.of(List.of("y"), "b"));
    }

    @Test
    default void oneAndTheFirstAndSomeOfThemAreAsked() {
        var names = Authors.all().select(Authors.name(), Authors.books().select(Books.title()));
        assertThat(one(names.orderBy(Authors.name().desc()).first().exec(db())).getT1())
                .isEqualTo("Cid");
        assertThat(one(Authors.filter(a -> a.name().eq("Bob"))
                        .select(Authors.name(), Authors.books().select(Books.title()))
                        .one()
                        .exec(db())))
                .isEqualTo(Tuples.of("Bob", List.of("Three")));
        assertThat(byName(names.offset(1).limit(1))).extracting(Tuple2::getT1).containsExactly("Bob");
        error(
                RecordNotFound.class,
                Authors.filter(a -> a.name().eq("x"))
                        .select(Authors.name())
                        .one()
                        .exec(db()));
    }

    @Test
    default void whatIsSelectedIsAListToBeIn() {
        assertThat(byName(Authors.filter(a ->
                                a.id().in(Books.filter(b -> b.stars().gt(3)).select(Books.authorId())))
                        .select(Authors.name())))
                .containsExactly("Bob");
        var editors = Books.filter(b -> b.editorId().isNotNull()).select(Books.editorId());
        assertThat(byName(Authors.filter(a -> a.id().in(editors).not()).select(Authors.name())))
                .containsExactly("Cid");
        ran(2, "Select");
        assertThatThrownBy(() -> Authors.filter(
                        a -> a.name().in(Books.all().select(Books.author().name()))))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("select one field of the records themselves");
    }

    @Test
    default void fieldsAtTheEndOfAWayOfRelationsAreSelected() {
        Author ann = one(Authors.filter(a -> a.name().eq("Ann")).one().exec(db()));
        recording().clear();
        assertThat(all(Authors.books(ann)
                        .tags()
                        .select(Tags.name())
                        .orderBy(Tags.name().asc())
                        .exec(db())))
                .containsExactly("java", "sql");
        ran(4, "Select");
        assertThat(byName(Authors.all()
                        .select(
                                Authors.name(),
                                Authors.books()
                                        .tags()
                                        .orderBy(t -> t.name().asc())
                                        .select(Tags.name()))))
                .containsExactly(
                        Tuples.of("Ann", List.of("java", "sql")),
                        Tuples.of("Bob", List.of("java")),
                        Tuples.of("Cid", List.of()));
        ran(8, "Select", "SelectRelated");
        assertThat(byName(Authors.filter(a -> a.books().tags().any(t -> t.name().eq("sql")))
                        .select(Authors.name())))
                .containsExactly("Ann");
    }

    @Test
    default void projectionsStreamWindowByWindow() {
        all(Tags.createMany(java.util.stream.IntStream.range(0, 100)
                        .mapToObj(i -> Tags.create().name("t" + i))
                        .toList())
                .exec(db()));
        recording().clear();
        StepVerifier.create(Tags.all().select(Tags.name(), Tags.books()).exec(db()), 1)
                .expectNextCount(1)
                .then(() -> assertThat(recording().kinds()).hasSizeBetween(2, byKeys() ? 67 : 2))
                .thenRequest(Long.MAX_VALUE)
                .expectNextCount(101)
                .verifyComplete();
        assertThat(recording().kinds()).hasSizeBetween(byKeys() ? 103 : 4, byKeys() ? 105 : 4);
    }

    @Test
    default void whatMayBeAbsentIsSelectedAsAnOptional() {
        assertThatThrownBy(() -> Books.all().select(Books.editor()))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Book.editor may lead to none")
                .hasMessageContaining("optional()");
        assertThatThrownBy(() -> Books.all().select(Books.editor().name())).isInstanceOf(InvalidStatement.class);
        error(
                InvalidStatement.class,
                Authors.all().include(Authors.books()).select(Authors.name()).exec(db()));
        assertThatThrownBy(() -> Customers.all().select(Customers.shipping()))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Customer.shipping may be absent")
                .hasMessageContaining("optional()");
        assertThatThrownBy(() -> Customers.all().select(Customers.address().optional()))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("no column of Customer.address says whether it is there");
        assertThat(recording().kinds()).isEmpty();
    }

    @Test
    default void aProjectionPrintsAndExplainsItself() {
        Projection<Author, ?> projection = Authors.filter(a -> a.name().ne("x"))
                .select(
                        Authors.name(),
                        Authors.books().select(Books.title()),
                        Authors.books().count());
        assertThat(projection)
                .hasToString("query Author where name <> ? select name, books(select title), books.count()");
        assertThat(one(projection.explain(db())))
                .contains(byKeys() ? "FetchBeyond the count of books for $0" : "FetchWindow")
                .contains("FetchRelated Author.books for $0");
    }

    @Test
    default void anEmbeddedValueIsSelectedAsAWholeAndInParts() {
        Address bare = new Address("1 rue de la Paix", "Paris", null, Optional.empty());
        all(Customers.createMany(List.of(
                        customer("a", PARIS).shipping(PARIS),
                        customer("b", OSLO).shipping(OSLO),
                        customer("c", bare)))
                .exec(db()));
        recording().clear();
        assertThat(all(Customers.all()
                        .orderBy(Customers.name().asc())
                        .select(
                                Customers.name(),
                                Customers.address(),
                                Customers.shipping().optional(),
                                Customers.address().city())
                        .exec(db())))
                .containsExactly(
                        Tuples.of("a", PARIS, Optional.of(PARIS), "Paris"),
                        Tuples.of("b", OSLO, Optional.of(OSLO), "Oslo"),
                        Tuples.of("c", bare, Optional.empty(), "Paris"));
        ran(1, "Select");
    }

    @Test
    default void anEmbeddedValueIsSelectedOverARelationAndWithWhatIsDeferredInIt() {
        Letter letter = new Letter("Dear", Deferred.of("Bob"));
        Customer ann = one(customer("Ann", PARIS).letter(letter).exec(db()));
        one(Purchases.create().customer(ann).price(new Price(5, "EUR")).exec(db()));
        assertThat(all(Purchases.all()
                        .select(Purchases.customer().address(), Purchases.price())
                        .exec(db())))
                .containsExactly(Tuples.of(PARIS, new Price(5, "EUR")));
        assertThat(all(Customers.all()
                        .select(Customers.credit(), Customers.letter().optional(), Customers.contact())
                        .exec(db())))
                .containsExactly(Tuples.of(new Price(100, "EUR"), Optional.of(letter), new Contact.Nobody()));
    }
}
