package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.UniqueViolation;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Biographies;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Chapter;
import dev.sippet.testkit.scenario.Chapters;
import dev.sippet.testkit.scenario.Tags;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work inside a relation: reading, creating, changing and moving what belongs to a record, and creating records together. */
@NeedsTables
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
        assertThat(recording().kinds()).containsExactly("Begin", "Insert", "Insert", "Insert", "Insert", "Commit");
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
        assertThat(recording().kinds()).containsExactly("Begin", "Insert", "Insert", "Commit");
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
        one(db().transaction(tx -> Authors.create()
                .name("kept")
                .exec(tx)
                .flatMap(kept -> Books.create()
                        .author(Authors.create().name("twin").id(ann.id()))
                        .title("never")
                        .exec(tx)
                        .map(Book::title)
                        .onErrorReturn("undone"))));
        assertThat(all(Authors.all().orderBy(Authors.name().asc()).exec(db())))
                .extracting(Author::name)
                .containsExactly("Ann", "kept");
    }
}
