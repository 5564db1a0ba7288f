package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.DeferredNotLoaded;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.TimedOut;
import dev.sippet.query.One;
import dev.sippet.testkit.Fault;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.BasketLines;
import dev.sippet.testkit.scenario.Baskets;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Chapter;
import dev.sippet.testkit.scenario.Employees;
import dev.sippet.testkit.scenario.Tag;
import dev.sippet.testkit.scenario.Tags;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is included comes along: one statement for each relation, however many records there are. */
public interface IncludeContract extends Contract {

    @Override
    @BeforeEach
    default void startWithEmptyTables() {
        Contract.super.startWithEmptyTables();
        Library.in(db());
        recording().clear();
    }

    private List<Author> authors(Authors.Query query) {
        recording().clear();
        return all(query.orderBy(Authors.name().asc()).exec(db()));
    }

    private static List<String> titles(Author author) {
        return author.books().get().stream().map(Book::title).toList();
    }

    @Test
    default void manyComeWithTheirOwners() {
        List<Author> authors = authors(
                Authors.all().include(Authors.books().orderBy(b -> b.title().asc())));
        assertThat(authors)
                .extracting(IncludeContract::titles)
                .containsExactly(List.of("One", "Two"), List.of("Three"), List.of());
        ran(4, "Select", "SelectRelated");
    }

    @Test
    default void whatIsNotIncludedIsNotLoadedAndSaysHowToLoadIt() {
        Author ann = authors(Authors.all()).getFirst();
        assertThat(ann.books().isLoaded()).isFalse();
        assertThat(ann.books().tryGet()).isEmpty();
        assertThatThrownBy(() -> ann.books().get())
                .isInstanceOf(DeferredNotLoaded.class)
                .hasMessageContaining("Author.books");
        assertThat(one(ann.books().load(db()))).extracting(Book::title).containsExactlyInAnyOrder("One", "Two");
        assertThat(one(ann.biography().load(db())))
                .get()
                .extracting(b -> b.text())
                .isEqualTo("born");
        assertThat(one(ann.chapters().load(db()))).hasSize(2);
    }

    @Test
    default void theOneComesWithThoseThatPointToIt() {
        List<Book> books = all(Books.all()
                .orderBy(Books.id().asc())
                .include(Books.author(), Books.editor())
                .exec(db()));
        assertThat(books).extracting(b -> b.author().get().name()).containsExactly("Ann", "Ann", "Bob");
        assertThat(books)
                .extracting(b -> b.editor().get().map(Author::name).orElse("nobody"))
                .containsExactly("Bob", "nobody", "Ann");
        ran(3, "Select", "SelectRelated", "SelectRelated");
    }

    @Test
    default void theOtherSideOfOneComesOrIsKnownToBeAbsent() {
        List<Author> authors = authors(Authors.all().include(Authors.biography()));
        assertThat(authors.get(0).biography().get()).isPresent();
        assertThat(authors.get(1).biography().get()).isEmpty();
    }

    @Test
    default void includesNestAndShareWhatTheyHaveInCommon() {
        List<Author> authors = authors(Authors.all()
                .include(Authors.books().chapters(), Authors.books().tags(), Authors.biography()));
        ran(12, "Select", "SelectRelated", "SelectRelated", "SelectRelated", "SelectRelated");
        Book one = authors.getFirst().books().get().stream()
                .filter(b -> b.title().equals("One"))
                .findFirst()
                .orElseThrow();
        assertThat(one.chapters().get()).extracting(Chapter::heading).containsExactlyInAnyOrder("Start", "End");
        assertThat(one.tags().get()).extracting(Tag::name).containsExactlyInAnyOrder("java", "sql");
    }

    @Test
    default void ofNoOwnersNothingIsAsked() {
        assertThat(authors(Authors.filter(a -> a.name().eq("nobody"))
                        .include(Authors.books().chapters())))
                .isEmpty();
        ran(1, "Select");
        assertThat(titles(authors(Authors.filter(a -> a.name().eq("Cid"))
                                .include(Authors.books().chapters()))
                        .getFirst()))
                .isEmpty();
        ran(2, "Select", "SelectRelated");
    }

    @Test
    default void someOfManyComeInTheirOrder() {
        List<Author> authors = authors(Authors.all()
                .include(Authors.books()
                        .filter(b -> b.title().ne("Two"))
                        .orderBy(b -> b.stars().desc())));
        assertThat(authors)
                .extracting(IncludeContract::titles)
                .containsExactly(List.of("One"), List.of("Three"), List.of());
    }

    @Test
    default void whatTwoIncludesOfARelationAskForComesTogether() {
        Authors.Query both = Authors.all()
                .include(
                        Authors.books()
                                .filter(b -> b.title().eq("One"))
                                .orderBy(b -> b.title().asc()),
                        Authors.books()
                                .filter(b -> b.stars().isNull())
                                .orderBy(b -> b.title().desc()));
        assertThat(titles(authors(both).getFirst())).containsExactly("Two", "One");
        ran(4, "Select", "SelectRelated");
        assertThat(titles(authors(both.include(Authors.books().chapters())).get(1)))
                .as("who asks for all gets all")
                .containsExactly("Three");
        assertThatThrownBy(() -> Authors.all()
                        .include(Authors.books().limit(1), Authors.books().limit(2)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("included twice");
        assertThatThrownBy(() -> both.include(Authors.books().limit(1)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("included twice");
    }

    @Test
    default void aLimitIsForEachOwner() {
        for (int i = 0; i < 5; i++) {
            one(Authors.create()
                    .name("Z" + i)
                    .books(b -> b.title("a"))
                    .books(b -> b.title("b"))
                    .books(b -> b.title("c"))
                    .exec(db()));
        }
        List<Author> authors = authors(Authors.all()
                .include(Authors.books().orderBy(b -> b.title().desc()).limit(2)));
        assertThat(authors).hasSize(8);
        assertThat(authors.subList(3, 8))
                .allSatisfy(each -> assertThat(titles(each)).containsExactly("c", "b"));
        assertThat(titles(authors.getFirst())).containsExactly("Two", "One");
        ran(9, "Select", "SelectRelated");
    }

    @Test
    default void anOrderInsideAnIncludeMayGoAlongRelations() {
        List<Author> authors = authors(Authors.all()
                .include(Authors.books().orderBy(b -> b.chapters().count().asc())));
        assertThat(titles(authors.getFirst())).containsExactly("Two", "One");
        authors = authors(
                Authors.all().include(Authors.books().filter(b -> b.chapters().isEmpty())));
        assertThat(titles(authors.getFirst())).containsExactly("Two");
    }

    @Test
    default void relationsOverOthersComeOnceEach() {
        one(Books.create()
                .author(authors(Authors.all()).getFirst())
                .title("Four")
                .exec(db()));
        Map<String, List<String>> tags =
                all(Books.all()
                                .include(Books.tags().orderBy(t -> t.name().asc()))
                                .exec(db()))
                        .stream()
                        .collect(Collectors.toMap(
                                Book::title,
                                b -> b.tags().get().stream().map(Tag::name).toList()));
        assertThat(tags)
                .containsEntry("One", List.of("java", "sql"))
                .containsEntry("Two", List.of())
                .containsEntry("Three", List.of("java"));
        List<Tag> back = all(Tags.all()
                .orderBy(Tags.name().asc())
                .include(Tags.books().orderBy(b -> b.title().desc()).limit(1))
                .exec(db()));
        assertThat(back).extracting(t -> t.books().get().getFirst().title()).containsExactly("Three", "One");
        Author ann = authors(Authors.all().include(Authors.chapters())).getFirst();
        assertThat(ann.chapters().get()).hasSize(2);
    }

    @Test
    default void oneRecordTakesThemToo() {
        Author ann = one(Authors.filter(a -> a.name().eq("Ann"))
                .one()
                .include(Authors.books())
                .exec(db()));
        assertThat(titles(ann)).containsExactlyInAnyOrder("One", "Two");
        Author found =
                one(Authors.findById(ann.id()).include(Authors.books().author()).exec(db()));
        assertThat(found.books().get())
                .allSatisfy(b -> assertThat(b.author().get().name()).isEqualTo("Ann"));
    }

    @Test
    default void recordsOfOneKindComeWithEachOther() {
        one(Employees.create().id(1).name("Eve").exec(db()));
        one(Employees.create().id(2).name("Max").managerId(1).exec(db()));
        one(Employees.create().id(3).name("Zoe").managerId(1).exec(db()));
        var all = all(Employees.all()
                .orderBy(Employees.id().asc())
                .include(Employees.manager(), Employees.reports())
                .exec(db()));
        assertThat(all.get(0).reports().get()).hasSize(2);
        assertThat(all.get(0).manager().get()).isEmpty();
        assertThat(all.get(2).manager().get()).get().extracting(e -> e.name()).isEqualTo("Eve");
    }

    @Test
    default void keysOfSeveralFieldsTellTheOwners() {
        one(Baskets.create().tenantId(1).number(7).customer("a").exec(db()));
        one(Baskets.create().tenantId(2).number(7).customer("b").exec(db()));
        one(BasketLines.create().tenantId(1).sku("x").basketNumber(7L).exec(db()));
        one(BasketLines.create().tenantId(2).sku("y").basketNumber(7L).exec(db()));
        one(BasketLines.create().tenantId(2).sku("z").exec(db()));
        var baskets = all(Baskets.all()
                .orderBy(Baskets.tenantId().asc())
                .include(Baskets.lines())
                .exec(db()));
        assertThat(baskets)
                .extracting(b -> b.lines().get().stream().map(l -> l.sku()).toList())
                .containsExactly(List.of("x"), List.of("y"));
        var lines = all(BasketLines.all()
                .orderBy(BasketLines.sku().asc())
                .include(BasketLines.basket())
                .exec(db()));
        assertThat(lines)
                .extracting(l -> l.basket().get().map(b -> b.customer()).orElse("none"))
                .containsExactly("a", "b", "none");
    }

    @Test
    default void pagesKeepWhatIsIncluded() {
        var page = one(Authors.all()
                .orderBy(Authors.name().asc())
                .include(Authors.books())
                .page(2)
                .exec(db()));
        assertThat(page.items())
                .allSatisfy(a -> assertThat(a.books().isLoaded()).isTrue());
        var next = one(page.next(db()));
        assertThat(next.items()).extracting(Author::name).containsExactly("Cid");
        assertThat(next.items().getFirst().books().get()).isEmpty();
    }

    @Test
    default void aFilterCannotLeaveOutWhatIsAlwaysThere() {
        error(
                InvalidStatement.class,
                Authors.all()
                        .include(Authors.books().author().filter(a -> a.name().eq("Ann")))
                        .exec(db()));
        error(
                InvalidStatement.class,
                Authors.all().include(Authors.books().editor().limit(1)).exec(db()));
        assertThat(recording().kinds()).isEmpty();
    }

    @Test
    default void aNewRecordIsAnsweredWithWhatComesAlong() {
        Author ann = authors(Authors.all()).getFirst();
        recording().clear();
        Book five = one(Books.create()
                .author(ann)
                .title("Five")
                .include(Books.author().biography(), Books.chapters())
                .exec(db()));
        assertThat(five.author().get().biography().get()).isPresent();
        assertThat(five.chapters().get()).isEmpty();
        String read = byKeys() ? "Select" : "SelectRelated";
        assertThat(recording().kinds()).containsExactly("Begin", "Insert", read, read, read, "Commit");
    }

    @Test
    default void whatIsCreatedAlongIsLoadedAndMoreCanBeAskedFor() {
        Authors.Create dan = Authors.create().name("Dan").books(b -> b.title("Six"));
        recording().clear();
        Author created = one(dan.exec(db()));
        assertThat(titles(created)).containsExactly("Six");
        assertThat(created.books().get().getFirst().tags().isLoaded()).isFalse();
        assertThat(recording().kinds()).isEqualTo(subject().inserts(2));
        recording().clear();
        if (refusedByKeys("at its end", dan.include(Authors.books().tags()).exec(db()))) return;
        Author whole = one(dan.include(Authors.books().tags()).exec(db()));
        assertThat(whole.books().get().getFirst().tags().get()).isEmpty();
        assertThat(recording().kinds()).filteredOn("SelectRelated"::equals).hasSize(2);
    }

    @Test
    default void manyNewRecordsAreAnsweredWithWhatComesAlong() {
        Author ann = authors(Authors.all()).getFirst();
        recording().clear();
        List<Book> created = all(Books.createMany(List.of(
                        Books.create().author(ann).title("Five"),
                        Books.create().author(ann).title("Six")))
                .include(Books.author())
                .exec(db()));
        assertThat(created).extracting(Book::title).containsExactly("Five", "Six");
        assertThat(created).allMatch(book -> book.author().get().name().equals("Ann"));
        assertThat(recording().kinds())
                .containsExactly("Begin", "Insert", byKeys() ? "Select" : "SelectRelated", "Commit");
    }

    @Test
    default void aChangedRecordIsAnsweredWithWhatComesAlong() {
        Author ann = authors(Authors.all()).getFirst();
        recording().clear();
        Author anna = one(Authors.update(ann)
                .name("Anna")
                .include(
                        Authors.books()
                                .filter(b -> b.title().ne("Two"))
                                .orderBy(b -> b.title().asc()),
                        Authors.biography())
                .exec(db()));
        assertThat(anna.name()).isEqualTo("Anna");
        assertThat(titles(anna)).containsExactly("One");
        assertThat(anna.biography().get()).isPresent();
        if (byKeys()) return;
        assertThat(recording().kinds())
                .filteredOn(kind -> !kind.equals("Select"))
                .containsExactly("Begin", "Update", "SelectRelated", "SelectRelated", "Commit");
        assertThat(recording().kinds().contains("Select"))
                .isEqualTo(!subject().capability().updateReturning());
    }

    @Test
    default void aWriteThatIncludesExplainsBothAndStoresNothingWhereReadingFails() {
        Authors.Create dan = Authors.create().name("Dan");
        assertThat(one(dan.include(Authors.books()).explain(db())))
                .contains("InsertRows")
                .contains("given Author include books")
                .contains("FetchRelated Author.books");
        subject().driver().plan(byKeys() ? "Select" : "SelectRelated", new Fault.Fail(new TimedOut("late", null)));
        error(TimedOut.class, dan.include(Authors.books()).exec(db()));
        assertThat(one(Authors.filter(a -> a.name().eq("Dan")).count().exec(db())))
                .isZero();
        assertThatThrownBy(() -> Authors.all().update().name("x").include(Authors.books()))
                .isInstanceOf(InvalidStatement.class);
    }

    @Test
    default void equalityAndTextNeitherAskNorEnd() {
        One<Author> graph = Authors.filter(a -> a.name().eq("Ann"))
                .one()
                .include(Authors.books().orderBy(b -> b.id().asc()).author());
        Author ann = one(graph.exec(db()));
        Author again = one(graph.exec(db()));
        recording().clear();
        assertThat(ann.toString()).contains("One").contains("(not loaded)");
        assertThat(ann).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(recording().kinds()).isEmpty();
    }
}
