package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sippet.error.UniqueViolation;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Biographies;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Car;
import dev.sippet.testkit.scenario.Cars;
import dev.sippet.testkit.scenario.Chapter;
import dev.sippet.testkit.scenario.Chapters;
import dev.sippet.testkit.scenario.Engine;
import dev.sippet.testkit.scenario.Engines;
import dev.sippet.testkit.scenario.Tags;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Work inside a relation: reading, creating, changing and moving what belongs to a record, and creating records together. */
public interface RelatedContract extends Contract {

    @Test
    default void aRelationOfARecordIsAQuery() {
        Library library = Library.in(db());
        recording().clear();
        assertThat(all(Authors.books(library.ann()).orderBy(Books.title().asc()).exec(db())))
                .extracting(Book::title)
                .containsExactly("One", "Two");
        assertThat(recording().kinds()).containsExactly("Select");
        assertThat(recording().runs().getFirst().text()).doesNotContain("author" + "s");
        assertThat(one(Authors.books(library.ann())
                        .filter(b -> b.stars().isNull())
                        .count()
                        .exec(db())))
                .isEqualTo(1);
        assertThat(one(Authors.books(library.cid()).exists().exec(db()))).isFalse();
        assertThat(one(Authors.books(library.ann())
                                .orderBy(Books.title().asc())
                                .page(1)
                                .exec(db()))
                        .items())
                .hasSize(1);
    }

    @Test
    default void queriesGoOnAlongRelations() {
        Library library = Library.in(db());
        assertThat(all(Authors.books(library.ann())
                        .chapters()
                        .orderBy(Chapters.number().asc())
                        .exec(db())))
                .extracting(Chapter::heading)
                .containsExactly("Start", "End");
        assertThat(all(Authors.filter(a -> a.country().eq("FR")).books().tags().exec(db())))
                .extracting(t -> t.name())
                .containsExactly("java");
        assertThat(all(Books.filter(b -> b.stars().isNotNull())
                        .author()
                        .orderBy(Authors.name().asc())
                        .exec(db())))
                .extracting(Author::name)
                .containsExactly("Ann", "Bob");
        assertThat(all(Books.tags(library.first()).orderBy(Tags.name().asc()).exec(db())))
                .extracting(t -> t.name())
                .containsExactly("java", "sql");
        assertThat(one(Books.author(library.third()).exec(db())).name()).isEqualTo("Bob");
    }

    @Test
    default void whatIsCreatedInARelationBelongsToItsOwner() {
        Library library = Library.in(db());
        Book book = one(Authors.books(library.cid()).create().title("New").exec(db()));
        assertThat(book.authorId()).isEqualTo(library.cid().id());
        Chapter chapter =
                one(Books.chapters(book).create().number(1).heading("Hi").exec(db()));
        assertThat(chapter.bookId()).isEqualTo(book.id());
    }

    @Test
    default void manyAreCreatedInARelationInOneStatement() {
        Library library = Library.in(db());
        recording().clear();
        List<Book> made = all(Authors.books(library.cid())
                .createMany(List.of("A", "B", "C"), (b, title) -> b.title(title).stars(title.charAt(0) - 'A'))
                .exec(db()));
        assertThat(recording().kinds()).containsExactly("Insert");
        assertThat(made).extracting(Book::title).containsExactly("A", "B", "C");
        assertThat(made).extracting(Book::authorId).containsOnly(library.cid().id());
        assertThat(all(Authors.books(library.cid()).orderBy(Books.id().asc()).exec(db())))
                .extracting(Book::id)
                .containsExactlyElementsOf(made.stream().map(Book::id).toList());
        assertThat(all(Authors.books(library.cid())
                        .createMany(List.<String>of(), (b, title) -> b.title(title))
                        .exec(db())))
                .isEmpty();
    }

    @Test
    default void writesInARelationStayInIt() {
        Library library = Library.in(db());
        assertThat(one(Authors.books(library.ann()).update().stars(1).exec(db())))
                .isEqualTo(2);
        assertThat(one(Authors.books(library.ann())
                        .filter(b -> b.title().eq("Three"))
                        .update()
                        .stars(1)
                        .exec(db())))
                .isZero();
        one(Chapters.all().delete().exec(db()));
        assertThat(one(Authors.books(library.bob())
                        .filter(b -> b.title().eq("One"))
                        .delete()
                        .exec(db())))
                .isZero();
    }

    @Test
    default void linkingMovesARecordToItsNewOwner() {
        Library library = Library.in(db());
        assertThat(one(Authors.books(library.cid())
                        .link(library.second(), library.third())
                        .exec(db())))
                .isEqualTo(2);
        assertThat(one(Authors.books(library.cid()).count().exec(db()))).isEqualTo(2);
        assertThat(one(Authors.books(library.cid()).link().exec(db()))).isZero();
    }

    @Test
    default void unlinkingFreesWhatCanBeAloneAndDeletesWhatCannot() {
        Library library = Library.in(db());
        assertThat(one(Authors.edited(library.ann())
                        .unlink(library.third(), library.first())
                        .exec(db())))
                .as("the other one is Bob's to edit")
                .isEqualTo(1);
        assertThat(one(Books.getById(library.third().id()).exec(db())).editorId())
                .isNull();
        assertThat(one(Books.getById(library.first().id()).exec(db())).editorId())
                .isEqualTo(library.bob().id());
        assertThat(one(Authors.books(library.ann()).unlink(library.second()).exec(db())))
                .isEqualTo(1);
        assertThat(one(Books.filter(b -> b.title().eq("Two")).exists().exec(db())))
                .isFalse();
    }

    @Test
    default void recordsAreCreatedWithWhatBelongsToThem() {
        Author made = one(Authors.create()
                .name("Dan")
                .books(b -> b.title("A")
                        .chapters(c -> c.number(1).heading("x"))
                        .chapters(c -> c.number(2).heading("y")))
                .books(b -> b.title("B").chapters(c -> c.number(3).heading("z")))
                .biography(b -> b.text("short"))
                .exec(db()));
        assertThat(recording().kinds()).containsExactlyElementsOf(subject().inserts(4));
        assertThat(made.books().get()).extracting(Book::title).containsExactly("A", "B");
        assertThat(made.books().get().getFirst().chapters().get())
                .extracting(Chapter::number)
                .containsExactly(1, 2);
        Author stored = one(Authors.getById(made.id())
                .include(
                        Authors.books().orderBy(b -> b.id().asc()),
                        Authors.books().chapters(),
                        Authors.biography())
                .exec(db()));
        assertThat(stored.books().get()).extracting(Book::title).containsExactly("A", "B");
        assertThat(stored.books().get().get(1).chapters().get())
                .extracting(Chapter::heading)
                .containsExactly("z");
        assertThat(stored.biography().get()).isPresent();
    }

    @Test
    @ForCapability("insertsGraphs")
    default void eachComesToItsOwnOwnerWhoeverMakesTheKeys() {
        List<Car> cars = all(Cars.createMany(IntStream.range(0, 20)
                        .mapToObj(i -> Cars.create()
                                .plate("p" + i)
                                .engine(e -> e.power(i))
                                .trailer(t -> t.id(100 - i)))
                        .toList())
                .exec(db()));
        assertThat(recording().kinds()).containsExactlyElementsOf(subject().inserts(3));
        assertThat(cars).extracting(Car::plate).startsWith("p0", "p1", "p2").endsWith("p19");
        List<Car> stored = all(Cars.all()
                .include(Cars.engine(), Cars.trailer())
                .orderBy(Cars.id().asc())
                .exec(db()));
        assertThat(stored).hasSize(20).allSatisfy(car -> {
            assertThat(car.plate()).isEqualTo("p" + car.engine().get().power());
            assertThat(car.trailer().get().orElseThrow().id())
                    .isEqualTo(100 - car.engine().get().power());
        });
        assertThat(stored)
                .extracting(Car::plate, car -> car.engine().get().id())
                .containsExactlyInAnyOrderElementsOf(cars.stream()
                        .map(car -> tuple(car.plate(), car.engine().get().id()))
                        .toList());
    }

    @Test
    default void ownersAreCreatedForSomeAndGivenForOthers() {
        Library library = Library.in(db());
        List<Book> books = all(Books.createMany(List.of(
                        Books.create()
                                .author(Authors.create().name("New"))
                                .title("A")
                                .chapters(c -> c.number(1).heading("x")),
                        Books.create().author(library.cid()).title("B"),
                        Books.create()
                                .author(Authors.create().name("Newer").biography(b -> b.text("t")))
                                .title("C")))
                .exec(db()));
        assertThat(books.get(1).authorId()).isEqualTo(library.cid().id());
        assertThat(all(Books.filter(b -> b.title().in("A", "B", "C"))
                        .include(Books.author(), Books.chapters())
                        .orderBy(Books.title().asc())
                        .exec(db())))
                .extracting(
                        b -> b.author().get().name(), b -> b.chapters().get().size())
                .containsExactly(tuple("New", 1), tuple("Cid", 0), tuple("Newer", 0));
        List<Engine> engines = all(Engines.createMany(List.of(Engines.create()
                        .car(Cars.create().plate("x").engine(e -> e.power(9)))
                        .power(1)))
                .exec(db())
                .onErrorResume(UniqueViolation.class, two -> Flux.empty()));
        assertThat(engines).as("it would have two").isEmpty();
        assertThat(one(Cars.all().count().exec(db()))).isZero();
    }

    @Test
    default void anOwnerIsCreatedBeforeWhatPointsToIt() {
        Book book = one(
                Books.create().author(Authors.create().name("Dan")).title("A").exec(db()));
        assertThat(book.author().get().name()).isEqualTo("Dan");
        assertThat(one(Books.author(book).exec(db())).id()).isEqualTo(book.authorId());
    }

    @Test
    default void manyAreCreatedTogetherInOneStatementForEachRelation() {
        List<Author> made = all(Authors.createMany(List.of(
                        Authors.create().name("a").books(b -> b.title("a1")).books(b -> b.title("a2")),
                        Authors.create().name("b"),
                        Authors.create().name("c").books(b -> b.title("c1"))))
                .exec(db()));
        assertThat(recording().kinds()).containsExactlyElementsOf(subject().inserts(2));
        assertThat(made).extracting(a -> a.books().get().size()).containsExactly(2, 0, 1);
        assertThat(all(Authors.books(made.get(2)).exec(db())))
                .extracting(Book::title)
                .containsExactly("c1");
    }

    @Test
    default void allOfItIsStoredOrNothing() {
        Author ann =
                one(Authors.create().name("Ann").biography(b -> b.text("one")).exec(db()));
        error(
                UniqueViolation.class,
                Books.create()
                        .author(Authors.create().name("twin").id(ann.id()))
                        .title("never")
                        .exec(db()));
        error(
                UniqueViolation.class,
                Biographies.create().author(ann).text("two").exec(db()));
        assertThat(one(Books.all().count().exec(db()))).isZero();
        Mono<String> undone = db().transaction(tx -> Authors.create()
                .name("kept")
                .exec(tx)
                .flatMap(kept -> Books.create()
                        .author(Authors.create().name("twin").id(ann.id()))
                        .title("never")
                        .exec(tx)
                        .map(Book::title)
                        .onErrorReturn("undone")));
        if (byKeys()) {
            error(UniqueViolation.class, undone);
            return;
        }
        one(undone);
        assertThat(all(Authors.all().orderBy(Authors.name().asc()).exec(db())))
                .extracting(Author::name)
                .containsExactly("Ann", "kept");
    }
}
