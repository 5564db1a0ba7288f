package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.ForeignKeyViolation;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Basket;
import dev.sippet.testkit.scenario.BasketLines;
import dev.sippet.testkit.scenario.Baskets;
import dev.sippet.testkit.scenario.Biographies;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.BookTags;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Chapters;
import dev.sippet.testkit.scenario.Employee;
import dev.sippet.testkit.scenario.Employees;
import dev.sippet.testkit.scenario.Mentorings;
import dev.sippet.testkit.scenario.Tag;
import dev.sippet.testkit.scenario.Tags;
import org.junit.jupiter.api.Test;

/**
 * What becomes of what belongs to a record that is deleted: the same on every database with tables. A store of keys knows no references,
 * and so deletes the record alone.
 */
public interface CascadeContract extends Contract {

    @Test
    default void whatCannotBeWithoutItGoesAndTheRestIsFreed() {
        Library library = Library.in(db());
        recording().clear();
        assertThat(one(Authors.delete(library.ann()).exec(db()))).isTrue();
        assertThat(recording().kinds()).containsExactly("Delete");
        if (byKeys()) {
            assertThat(one(Authors.books(library.ann()).count().exec(db()))).isEqualTo(2);
            assertThat(one(Biographies.all().exists().exec(db()))).isTrue();
            return;
        }
        assertThat(all(Books.all().exec(db()))).extracting(Book::title).containsExactly("Three");
        assertThat(one(Books.all().one().exec(db())).editorId()).isNull();
        assertThat(one(Chapters.all().count().exec(db())))
                .as("two levels below it")
                .isEqualTo(1);
        assertThat(one(Biographies.all().exists().exec(db()))).isFalse();
        assertThat(one(BookTags.all().count().exec(db()))).isEqualTo(1);
        assertThat(one(Tags.all().count().exec(db()))).isEqualTo(2);
    }

    @Test
    default void aDeletionOfManyDoesTheSame() {
        Library.in(db());
        assertThat(one(Authors.filter(a -> a.books().isEmpty().not()).delete().exec(db())))
                .isEqualTo(2);
        assertThat(one(Books.all().exists().exec(db()))).isEqualTo(byKeys());
        if (byKeys()) return;
        assertThat(one(BookTags.all().exists().exec(db()))).isFalse();
    }

    @Test
    default void eitherEndOfAJoinTakesTheJoinWithItAlone() {
        Library library = Library.in(db());
        Tag java = one(Tags.getByName("java").exec(db()));
        long joins = one(BookTags.all().count().exec(db()));
        one(Tags.delete(java).exec(db()));
        assertThat(one(Books.all().count().exec(db()))).isEqualTo(3);
        if (byKeys()) {
            assertThat(one(BookTags.all().count().exec(db()))).isEqualTo(joins);
            return;
        }
        assertThat(all(Books.tags(library.first()).exec(db())))
                .extracting(Tag::name)
                .containsExactly("sql");
        Employee eve = one(Employees.create().id(1).name("Eve").exec(db()));
        Employee max = one(Employees.create().id(2).name("Max").manager(eve).exec(db()));
        one(Employees.learners(eve).link(max, eve).exec(db()));
        one(Employees.delete(eve).exec(db()));
        assertThat(one(Employees.getById(2).exec(db())).managerId()).isNull();
        assertThat(one(Mentorings.all().exists().exec(db()))).isFalse();
    }

    @Test
    default void aKeyOfWhichOnlyAPartMayBeNullKeepsItsOwner() {
        Basket basket = one(Baskets.create()
                .tenantId(1)
                .number(7)
                .customer("a")
                .lines(l -> l.sku("x"))
                .exec(db()));
        if (byKeys()) assertThat(one(Baskets.delete(basket).exec(db()))).isTrue();
        else error(ForeignKeyViolation.class, Baskets.delete(basket).exec(db()));
        assertThat(one(BasketLines.all().count().exec(db()))).isEqualTo(1);
    }
}
