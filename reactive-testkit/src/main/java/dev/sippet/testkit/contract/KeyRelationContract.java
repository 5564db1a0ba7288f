package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.PATIENCE;
import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Chapter;
import dev.sippet.testkit.scenario.Chapters;
import dev.sippet.testkit.scenario.Tag;
import dev.sippet.testkit.scenario.Tags;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import reactor.util.function.Tuples;

/** Relations that keys and indexes serve come along on every database. */
public interface KeyRelationContract extends Contract {

    private static List<UUID> ids(Library library) {
        return List.of(library.ann().id(), library.bob().id(), library.cid().id());
    }

    private Library library() {
        Library library = Library.in(db());
        recording().clear();
        return library;
    }

    private Function<String, Author> authors(Library library, Authors.Query query) {
        List<UUID> ids = ids(library);
        Map<String, Author> named = all(query.filter(a -> a.id().in(ids)).exec(db())).stream()
                .collect(Collectors.toMap(Author::name, author -> author));
        return name -> Objects.requireNonNull(named.get(name));
    }

    private static List<String> titles(Author author) {
        return author.books().get().stream().map(Book::title).toList();
    }

    @Test
    default void manyComeWithTheirOwnersByAnIndex() {
        Function<String, Author> authors = authors(
                library(),
                Authors.all().include(Authors.books().orderBy(b -> b.title().asc())));
        assertThat(titles(authors.apply("Ann"))).containsExactly("One", "Two");
        assertThat(titles(authors.apply("Bob"))).containsExactly("Three");
        assertThat(titles(authors.apply("Cid"))).isEmpty();
        assertThat(recording().kinds()).hasSize(byKeys() ? 4 : 2);
    }

    @Test
    default void someOfManyComeInTheirOrderAndNoMoreThanTheLimit() {
        Library library = library();
        all(Books.createMany(IntStream.range(0, 5)
                        .mapToObj(i -> Books.create().author(library.cid()).title("c" + i))
                        .toList())
                .exec(db()));
        Function<String, Author> authors = authors(
                library,
                Authors.all()
                        .include(Authors.books()
                                .filter(b -> b.title().ne("c4"))
                                .orderBy(b -> b.title().desc())
                                .limit(2)));
        assertThat(titles(authors.apply("Ann"))).containsExactly("Two", "One");
        assertThat(titles(authors.apply("Cid"))).containsExactly("c3", "c2");
    }

    @Test
    default void theOneComesByItsKeyInOneBatch() {
        Library library = library();
        List<Long> ids = List.of(
                library.first().id(), library.second().id(), library.third().id());
        List<Book> books = all(Books.filter(b -> b.id().in(ids))
                .orderBy(Books.id().asc())
                .include(Books.author(), Books.editor())
                .exec(db()));
        assertThat(books).extracting(b -> b.author().get().name()).containsExactly("Ann", "Ann", "Bob");
        assertThat(books)
                .extracting(b -> b.editor().get().map(Author::name).orElse("nobody"))
                .containsExactly("Bob", "nobody", "Ann");
        assertThat(recording().kinds()).hasSize(3);
    }

    @Test
    default void theOtherSideOfOneComesByAUniqueIndex() {
        Function<String, Author> authors = authors(library(), Authors.all().include(Authors.biography()));
        assertThat(authors.apply("Ann").biography().get()).isPresent();
        assertThat(authors.apply("Bob").biography().get()).isEmpty();
        assertThat(recording().kinds()).hasSize(2);
    }

    @Test
    default void includesNestAndGoOverModelsThatJoin() {
        Function<String, Author> authors = authors(
                library(),
                Authors.all()
                        .include(
                                Authors.books().chapters(),
                                Authors.books().tags().orderBy(t -> t.name().asc()),
                                Authors.chapters()));
        Book one = authors.apply("Ann").books().get().stream()
                .filter(b -> b.title().equals("One"))
                .findFirst()
                .orElseThrow();
        assertThat(one.chapters().get()).extracting(Chapter::heading).containsExactlyInAnyOrder("Start", "End");
        assertThat(one.tags().get()).extracting(Tag::name).containsExactly("java", "sql");
        assertThat(authors.apply("Ann").chapters().get())
                .extracting(Chapter::heading)
                .containsExactlyInAnyOrder("Start", "End");
        assertThat(authors.apply("Cid").chapters().get()).isEmpty();
    }

    @Test
    default void relationsOverOthersComeOnceForEachOwner() {
        library();
        List<Tag> tags = all(Tags.filter(t -> t.name().in("java", "sql"))
                .orderBy(Tags.name().asc())
                .include(Tags.books().orderBy(b -> b.title().desc()).limit(1))
                .exec(db()));
        assertThat(tags)
                .extracting(t -> t.books().get().stream().map(Book::title).toList())
                .containsExactly(List.of("Three"), List.of("One"));
    }

    @Test
    default void whatIsDeferredIsLoadedAndScopesAreRead() {
        Library library = library();
        Author ann = one(Authors.getById(library.ann().id()).exec(db()));
        assertThat(one(ann.books().load(db()))).hasSize(2);
        assertThat(one(library.first().author().load(db())).name()).isEqualTo("Ann");
        assertThat(all(Authors.books(ann).exec(db()))).extracting(Book::title).containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    default void windowsWithWhatComesAlongAreReadUnderDemand() {
        Library library = library();
        all(Chapters.createMany(IntStream.range(0, 70)
                        .mapToObj(i -> Chapters.create()
                                .book(library.second())
                                .number(i)
                                .heading("h" + i))
                        .toList())
                .exec(db()));
        recording().clear();
        StepVerifier.create(
                        Chapters.filter(c -> c.bookId().eq(library.second().id()))
                                .include(Chapters.book())
                                .exec(db()),
                        0)
                .thenRequest(1)
                .assertNext(chapter -> assertThat(chapter.book().get().title()).isEqualTo("Two"))
                .then(() -> assertThat(recording().kinds()).hasSize(2))
                .thenRequest(Long.MAX_VALUE)
                .expectNextCount(69)
                .expectComplete()
                .verify(PATIENCE);
        assertThat(recording().kinds()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    default void conditionsAlongRelationsAreJudgedForAWindowAtOnce() {
        Library library = library();
        List<Long> ids = List.of(
                library.first().id(), library.second().id(), library.third().id());
        Books.Query three = Books.filter(b -> b.id().in(ids));
        assertThat(all(three.filter(b -> b.author().name().eq("Ann")).exec(db())))
                .hasSize(2);
        ran(2, "Select");
        recording().clear();
        assertThat(all(three.filter(b -> b.editor().biography().isNull()).exec(db())))
                .extracting(Book::title)
                .containsExactlyInAnyOrder("One", "Two");
        ran(3, "Select");
        recording().clear();
        assertThat(one(three.filter(b -> b.chapters().none(c -> c.number().gt(1)))
                        .count()
                        .exec(db())))
                .isEqualTo(2);
        ran(4, "Count");
    }

    @Test
    default void whatIsAskedOfOthersLeadsToRecordsThatAreFoundByKeys() {
        Library library = library();
        UUID ann = library.ann().id();
        assertThat(all(Chapters.filter(c -> c.book().authorId().eq(ann)).exec(db())))
                .hasSize(2);
        ran(3, "Select");
        recording().clear();
        assertThat(all(Authors.books(library.ann()).chapters().exec(db()))).hasSize(2);
        ran(3, "Select");
        recording().clear();
        assertThat(all(Tags.filter(t -> t.books().any(b -> b.authorId().eq(ann)))
                        .exec(db())))
                .hasSize(2);
        ran(4, "Select");
        recording().clear();
        assertThat(one(Authors.books(library.ann()).bookTags().delete().exec(db())))
                .isEqualTo(2);
        assertThat(recording().kinds()).hasSize(byKeys() ? 5 : 1);
    }

    @Test
    default void countsAndFieldsOfRelatedRecordsAreSelected() {
        Library library = library();
        List<UUID> ids = ids(library);
        assertThat(all(Authors.filter(a -> a.id().in(ids))
                        .orderBy(a -> a.books().count().desc())
                        .select(Authors.name(), Authors.books().count())
                        .exec(db())))
                .containsExactly(Tuples.of("Ann", 2L), Tuples.of("Bob", 1L), Tuples.of("Cid", 0L));
        assertThat(recording().kinds()).hasSizeLessThanOrEqualTo(byKeys() ? 7 : 1);
    }
}
