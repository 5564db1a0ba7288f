package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.ForeignKeyViolation;
import dev.sippet.error.InvalidStatement;
import dev.sippet.testkit.scenario.Basket;
import dev.sippet.testkit.scenario.BasketCoupons;
import dev.sippet.testkit.scenario.Baskets;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.BookTag;
import dev.sippet.testkit.scenario.BookTags;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Coupon;
import dev.sippet.testkit.scenario.Coupons;
import dev.sippet.testkit.scenario.Employee;
import dev.sippet.testkit.scenario.Employees;
import dev.sippet.testkit.scenario.Mentorings;
import dev.sippet.testkit.scenario.Tag;
import dev.sippet.testkit.scenario.Tags;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Many to many: what others join is linked, unlinked and created over the model that joins. */
public interface JoinContract extends Contract {

    private List<String> tags(Book book) {
        return all(Books.tags(book).orderBy(Tags.name().asc()).exec(db()).map(Tag::name));
    }

    @Test
    default void linkingJoinsWhatIsNotJoinedYet() {
        Library library = Library.in(db());
        Tag java = one(Tags.getByName("java").exec(db()));
        Tag sql = one(Tags.getByName("sql").exec(db()));
        recording().clear();
        assertThat(one(Books.tags(library.third()).link(sql, java, sql).exec(db())))
                .as("java was there")
                .isEqualTo(1);
        assertThat(recording().kinds()).containsExactly("Select", "Insert");
        assertThat(tags(library.third())).containsExactly("java", "sql");
        assertThat(one(BookTags.getByBookIdAndTagName(library.third().id(), "sql")
                                .exec(db()))
                        .weight())
                .as("what the join has besides is its default")
                .isEqualTo(1);
        recording().clear();
        assertThat(one(Books.tags(library.third()).link(java, sql).exec(db()))).isZero();
        assertThat(recording().kinds()).containsExactly("Select");
        assertThat(one(Tags.books(sql).link(library.second()).exec(db()))).isEqualTo(1);
        assertThat(one(Tags.books(sql).count().exec(db()))).isEqualTo(3);
        assertThat(one(Books.tags(library.third()).link().exec(db()))).isZero();
    }

    @Test
    default void whoLinksAtTheSameTimeDoesNotFail() {
        Library library = Library.in(db());
        List<Tag> many = all(Tags.createMany(IntStream.range(0, 5)
                        .mapToObj(i -> Tags.create().name("t" + i))
                        .toList())
                .exec(db()));
        Mono<Long> link =
                Books.tags(library.second()).link(many.toArray(Tag[]::new)).exec(db());
        assertThat(all(Flux.merge(link, link, link, link)).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(5);
        assertThat(tags(library.second())).hasSize(5);
    }

    @Test
    default void unlinkingRemovesTheJoinAndNothingElse() {
        Library library = Library.in(db());
        Tag java = one(Tags.getByName("java").exec(db()));
        Tag sql = one(Tags.getByName("sql").exec(db()));
        recording().clear();
        assertThat(one(Books.tags(library.first()).unlink(java).exec(db()))).isEqualTo(1);
        assertThat(recording().kinds()).containsExactly("Delete");
        assertThat(tags(library.first())).containsExactly("sql");
        assertThat(tags(library.third())).containsExactly("java");
        assertThat(one(Books.tags(library.third()).unlink(sql).exec(db())))
                .as("was not joined")
                .isZero();
        assertThat(one(Tags.all().count().exec(db()))).isEqualTo(2);
    }

    @Test
    default void whatIsCreatedInItIsJoinedAtOnce() {
        Library library = Library.in(db());
        Tag made = one(Books.tags(library.second()).create().name("new").exec(db()));
        assertThat(made.bookTags().get())
                .extracting(BookTag::bookId)
                .containsExactly(library.second().id());
        assertThat(tags(library.second())).containsExactly("new");
        Book book = one(Tags.books(made)
                .create()
                .author(library.cid())
                .title("Four")
                .chapters(c -> c.number(1).heading("x"))
                .exec(db()));
        assertThat(tags(book)).containsExactly("new");
        assertThat(all(Books.tags(library.third())
                        .createMany(List.of("u", "v"), (t, name) -> t.name(name))
                        .exec(db())))
                .extracting(Tag::name)
                .containsExactly("u", "v");
        assertThat(tags(library.third())).containsExactly("java", "u", "v");
    }

    @Test
    default void whatIsNotThereIsNotJoined() {
        Library library = Library.in(db());
        Tag gone = one(Tags.create().name("gone").exec(db()));
        one(Tags.delete(gone).exec(db()));
        var link = Books.tags(library.first()).link(gone);
        if (byKeys()) {
            assertThat(one(link.exec(db())))
                    .as("nobody checks references there")
                    .isEqualTo(1);
        } else {
            error(ForeignKeyViolation.class, link.exec(db()));
        }
        assertThat(tags(library.first())).containsExactly("java", "sql");
    }

    @Test
    default void recordsOfOneKindAreJoinedEitherWay() {
        Employee eve = one(Employees.create().id(1).name("Eve").exec(db()));
        Employee max = one(Employees.create().id(2).name("Max").exec(db()));
        assertThat(one(Employees.learners(eve).link(max, eve).exec(db()))).isEqualTo(2);
        assertThat(one(Employees.mentors(eve).link(max).exec(db()))).isEqualTo(1);
        Employee zoe = one(Employees.learners(max).create().id(3).name("Zoe").exec(db()));
        assertThat(all(Employees.mentors(zoe).exec(db())))
                .extracting(Employee::name)
                .containsExactly("Max");
        assertThat(all(Employees.learners(max).orderBy(Employees.id().asc()).exec(db())))
                .extracting(Employee::name)
                .containsExactly("Eve", "Zoe");
        assertThat(one(Employees.mentors(max).unlink(eve).exec(db()))).isEqualTo(1);
        assertThat(all(Employees.learners(eve).exec(db())))
                .extracting(Employee::name)
                .containsExactly("Eve");
        assertThat(one(Mentorings.all().count().exec(db()))).isEqualTo(3);
    }

    @Test
    default void keysOfSeveralFieldsAreJoinedWhereTheyShareAPart() {
        Basket basket = one(Baskets.create().tenantId(1).number(7).customer("a").exec(db()));
        Coupon five = one(Coupons.create().tenantId(1).code("five").percent(5).exec(db()));
        Coupon other = one(Coupons.create().tenantId(2).code("five").percent(6).exec(db()));
        assertThat(one(Baskets.coupons(basket).link(five).exec(db()))).isEqualTo(1);
        assertThat(one(Baskets.coupons(basket).link(five).exec(db())))
                .as("no key keeps it from being there twice")
                .isZero();
        assertThatThrownBy(() -> Baskets.coupons(basket).link(other))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("a BasketCoupon has one tenantId, and the two differ in it");
        one(Baskets.coupons(basket).create().tenantId(1).code("ten").percent(10).exec(db()));
        assertThat(all(Baskets.coupons(basket).orderBy(Coupons.percent().desc()).exec(db())))
                .extracting(Coupon::code)
                .containsExactly("ten", "five");
        assertThat(one(Baskets.coupons(basket).unlink(five).exec(db()))).isEqualTo(1);
        assertThat(one(BasketCoupons.all().count().exec(db()))).isEqualTo(1);
    }
}
