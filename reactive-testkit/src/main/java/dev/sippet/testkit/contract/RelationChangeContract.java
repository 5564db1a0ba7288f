package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.ConditionFailed;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.UniqueViolation;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Biographies;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Car;
import dev.sippet.testkit.scenario.Cars;
import dev.sippet.testkit.scenario.Chapters;
import dev.sippet.testkit.scenario.Engines;
import dev.sippet.testkit.scenario.Tag;
import dev.sippet.testkit.scenario.Tags;
import dev.sippet.testkit.scenario.Trailers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Updates of a record and of its relations together: all of it or nothing. */
public interface RelationChangeContract extends Contract {

    private List<String> titles(Author author) {
        return all(Authors.books(author).orderBy(Books.title().asc()).exec(db()).map(Book::title));
    }

    @Test
    default void aRecordAndItsRelationsChangeTogether() {
        Library library = Library.in(db());
        recording().clear();
        Author fresh = one(Authors.update(library.ann())
                .name("Ann L.")
                .books(b -> b.create(n -> n.title("New"))
                        .create(n -> n.title("Newer").chapters(c -> c.number(1).heading("x")))
                        .link(library.third())
                        .unlink(library.second()))
                .exec(db()));
        assertThat(recording().kinds()).startsWith("Begin", "Update").endsWith("Commit");
        assertThat(fresh.name()).isEqualTo("Ann L.");
        assertThat(titles(fresh)).containsExactly("New", "Newer", "One", "Three");
        assertThat(one(Chapters.filter(c -> c.book().title().eq("Newer"))
                        .count()
                        .exec(db())))
                .isEqualTo(1);
        assertThat(one(Authors.books(library.bob()).count().exec(db()))).isZero();
    }

    @Test
    default void aRelationCanBeSaidAsAWhole() {
        Library library = Library.in(db());
        one(Authors.update(library.ann())
                .edited(e -> e.unlinkAll().link(library.first(), library.second()))
                .exec(db()));
        assertThat(all(Authors.edited(library.ann()).orderBy(Books.id().asc()).exec(db())))
                .extracting(Book::title)
                .containsExactly("One", "Two");
        one(Authors.update(library.ann())
                .edited(e -> e.link(library.second()).unlinkAll())
                .exec(db()));
        assertThat(all(Authors.edited(library.ann()).exec(db())))
                .extracting(Book::title)
                .containsExactly("Two");
        one(Authors.update(library.ann()).edited(e -> e.unlinkAll()).exec(db()));
        assertThat(one(Authors.edited(library.ann()).exists().exec(db()))).isFalse();
        assertThat(one(Books.all().count().exec(db()))).isEqualTo(3);
    }

    @Test
    default void whatOthersJoinChangesToo() {
        Library library = Library.in(db());
        Tag java = one(Tags.getByName("java").exec(db()));
        Tag sql = one(Tags.getByName("sql").exec(db()));
        one(Books.update(library.third())
                .stars(4)
                .tags(t -> t.create(n -> n.name("new")).link(sql).unlink(java))
                .exec(db()));
        assertThat(all(Books.tags(library.third()).orderBy(Tags.name().asc()).exec(db())))
                .extracting(Tag::name)
                .containsExactly("new", "sql");
        one(Books.update(library.third())
                .tags(t -> t.unlinkAll().link(java, sql))
                .exec(db()));
        assertThat(all(Books.tags(library.third()).orderBy(Tags.name().asc()).exec(db())))
                .extracting(Tag::name)
                .containsExactly("java", "sql");
        assertThat(one(Tags.all().count().exec(db()))).isEqualTo(3);
    }

    @Test
    default void theOneOfARecordChangesToo() {
        Car car = one(Cars.create().plate("a").engine(e -> e.power(1)).exec(db()));
        Car changed = one(Cars.update(car)
                .plate("b")
                .engine(e -> e.create(n -> n.power(2)))
                .trailer(t -> t.create(n -> n.id(7)))
                .exec(db()));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(all(Engines.all().exec(db()))).extracting(e -> e.power()).containsExactly(2);
        Car again = one(Cars.update(changed).trailer(t -> t.unset()).exec(db()));
        assertThat(again.version()).as("it counts as an update of the record").isEqualTo(3);
        assertThat(one(Trailers.getById(7).exec(db())).carId()).isNull();
        one(Cars.update(again)
                .trailer(t -> t.set(one(Trailers.getById(7).exec(db()))))
                .exec(db()));
        assertThat(one(Trailers.getById(7).exec(db())).carId()).isEqualTo(car.id());
    }

    @Test
    default void nothingChangesWhereTheRecordIsNotAsItWasRead() {
        Car car = one(Cars.create().plate("a").engine(e -> e.power(1)).exec(db()));
        one(Cars.update(car).plate("b").exec(db()));
        error(
                ConditionFailed.class,
                Cars.update(car).trailer(t -> t.create(n -> n.id(7))).exec(db()));
        assertThat(one(Trailers.all().count().exec(db()))).isZero();
        one(Cars.deleteById(car.id()).exec(db()));
        error(
                RecordNotFound.class,
                Cars.update(car).trailer(t -> t.create(n -> n.id(7))).exec(db()));
        assertThat(one(Trailers.all().count().exec(db()))).isZero();
    }

    @Test
    default void allOfItChangesOrNothing() {
        Library library = Library.in(db());
        one(Chapters.all().delete().exec(db()));
        one(Books.delete(library.third()).exec(db()));
        RecordNotFound gone = error(
                RecordNotFound.class,
                Authors.update(library.ann())
                        .name("never")
                        .books(b -> b.link(library.third()))
                        .exec(db()));
        assertThat(gone).hasMessageContaining("Book to be linked are there, so nothing was changed");
        error(
                UniqueViolation.class,
                Books.update(library.first())
                        .title("never")
                        .tags(t -> t.create(n -> n.name("java")))
                        .exec(db()));
        String answered = one(db().transaction(tx -> Authors.update(library.ann())
                .name("never")
                .books(b -> b.unlink(library.second()).link(library.third()))
                .exec(tx)
                .map(Author::name)
                .onErrorReturn("undone")));
        assertThat(answered).isEqualTo("undone");
        assertThat(one(Authors.getById(library.ann().id()).exec(db())).name()).isEqualTo("Ann");
        assertThat(titles(library.ann())).containsExactly("One", "Two");
    }

    @Test
    default void whatARecordBelongsToIsChangedByRecord() {
        Library library = Library.in(db());
        Book moved = one(
                Books.update(library.first()).author(library.cid()).editor(null).exec(db()));
        assertThat(moved.authorId()).isEqualTo(library.cid().id());
        assertThat(moved.editorId()).isNull();
        assertThat(one(Books.update(moved).editor(library.bob()).exec(db())).editorId())
                .isEqualTo(library.bob().id());
    }

    @Test
    default void relationsOfManyRecordsAreNotChangedAtOnce() {
        assertThatThrownBy(() -> Authors.all().update().books(b -> b.unlinkAll()))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("an update of many changes no relations");
    }

    @Test
    default void aRecordMovesToAnOwnerThatIsCreatedWithTheChange() {
        Library library = Library.in(db());
        recording().clear();
        Book moved = one(Books.update(library.first())
                .title("Moved")
                .set(Books.author(), Authors.create().name("Eve"))
                .exec(db()));
        assertThat(moved.title()).isEqualTo("Moved");
        assertThat(recording().kinds())
                .filteredOn(kind -> !kind.equals("Select"))
                .startsWith("Begin", "Insert", "Update")
                .hasSize(byKeys() ? 5 : 4)
                .endsWith("Commit");
        assertThat(one(moved.author().load(db())).name()).isEqualTo("Eve");
        var edited = Books.update(moved).set(Books.editor(), Authors.create().name("Max"));
        if (!refusedByKeys("at its end", edited.include(Books.editor()).exec(db()))) {
            assertThat(one(edited.include(Books.editor()).exec(db())).editor().get())
                    .map(Author::name)
                    .contains("Max");
        }
        assertThat(one(Books.all()
                        .update()
                        .set(Books.editor(), Authors.create().name("Zoe"))
                        .exec(db())))
                .isEqualTo(3);
        assertThat(one(Books.filter(b -> b.editor().name().eq("Zoe")).count().exec(db())))
                .isEqualTo(3);
    }

    @Test
    default void anOwnerIsNotStoredWhereTheChangeFails() {
        Library library = Library.in(db());
        var lost = Books.updateById(-1).set(Books.author(), Authors.create().name("Eve"));
        error(RecordNotFound.class, lost.exec(db()));
        assertThat(one(Authors.filter(a -> a.name().eq("Eve")).exists().exec(db())))
                .isFalse();
        assertThat(lost).hasToString("create Author; update Book set authorId = ? where id = ?");
        assertThat(one(lost.explain(db()))).contains("InsertRows").contains(byKeys() ? "WriteByKeys" : "UpdateOne");
        assertThatThrownBy(() -> Authors.update(library.ann())
                        .set(
                                Authors.biography(),
                                Biographies.create().author(library.ann()).text("x")))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Author.biography leads to no record whose key the Author holds");
        assertThatThrownBy(() -> Books.update(library.first()).set(Books.author(), Authors.update(library.bob())))
                .isInstanceOf(InvalidStatement.class);
    }
}
