package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.query.Condition;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.BasketLines;
import dev.sippet.testkit.scenario.Baskets;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Employees;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions and orders along relations: one statement each where tables are joined, and right under NULL, or and not everywhere. */
public interface RelationContract extends Contract {

    @Override
    @BeforeEach
    default void startWithEmptyTables() {
        Contract.super.startWithEmptyTables();
        Library.in(db());
        recording().clear();
    }

    private List<String> authors(Function<Authors.Path<Author>, Condition<Author>> condition) {
        recording().clear();
        List<String> names = all(Authors.filter(condition)
                .orderBy(Authors.name().asc())
                .exec(db())
                .map(Author::name));
        if (!byKeys()) assertThat(recording().kinds()).containsExactly("Select");
        assertThat(all(Authors.filter(condition)
                        .filter(a -> a.name().in("Ann", "Bob", "Cid"))
                        .exec(db())
                        .map(Author::name)))
                .as("in any order, and with more to hold")
                .containsExactlyInAnyOrderElementsOf(names);
        return names;
    }

    private List<String> books(Function<Books.Path<Book>, Condition<Book>> condition) {
        recording().clear();
        List<String> titles =
                all(Books.filter(condition).orderBy(Books.id().asc()).exec(db()).map(Book::title));
        if (!byKeys()) assertThat(recording().kinds()).containsExactly("Select");
        List<Long> ids = all(Books.all().select(Books.id()).exec(db()));
        assertThat(all(Books.filter(b -> b.id().in(ids))
                        .filter(condition)
                        .exec(db())
                        .map(Book::title)))
                .as("of those with these keys")
                .containsExactlyInAnyOrderElementsOf(titles);
        return titles;
    }

    @Test
    default void aPathToOneIsAValueInEveryOperator() {
        assertThat(books(b -> b.author().name().eq("Ann"))).containsExactly("One", "Two");
        assertThat(books(b -> b.author().name().ne("Ann"))).containsExactly("Three");
        assertThat(books(b -> b.author().name().in("Ann", "Cid"))).containsExactly("One", "Two");
        assertThat(books(b -> b.author().name().startsWith("B"))).containsExactly("Three");
        assertThat(books(b -> b.author().name().like("%n%"))).containsExactly("One", "Two");
        assertThat(books(b -> b.author().country().isNull())).containsExactly("One", "Two");
        assertThat(books(b -> b.author().name().between("Ann", "Azz"))).containsExactly("One", "Two");
    }

    @Test
    default void aPathThroughARelationThatIsAbsentIsNull() {
        assertThat(books(b -> b.editor().name().eq("Ann"))).containsExactly("Three");
        assertThat(books(b -> b.editor().name().eq("Ann").not())).containsExactly("One");
        assertThat(books(b -> b.editor().name().ne("Ann"))).containsExactly("One");
        assertThat(books(b ->
                        b.editor().name().eq("Ann").or(b.stars().eq(3).not()).not()))
                .containsExactly("One");
        assertThat(books(b -> b.editor().isNull())).containsExactly("Two");
        assertThat(books(b -> b.editor().isNotNull())).containsExactly("One", "Three");
    }

    @Test
    default void theSamePathStandsTwiceInACondition() {
        assertThat(books(b -> b.author().name().eq("Ann").or(b.author().name().eq("Bob"))))
                .containsExactly("One", "Two", "Three");
        assertThat(books(b ->
                        b.author().name().eq("Ann").and(b.author().country().isNull())))
                .containsExactly("One", "Two");
    }

    @Test
    default void pathsGoOverSeveralRelations() {
        assertThat(books(b -> b.author().biography().text().eq("born"))).containsExactly("One", "Two");
        assertThat(books(b -> b.author().biography().text().eq("born").not())).isEmpty();
        assertThat(books(b -> b.author().biography().isNull())).containsExactly("Three");
        assertThat(books(b -> b.editor().biography().isNotNull())).containsExactly("Three");
    }

    @Test
    default void aRelationIsComparedWithARecord() {
        Author ann = one(Authors.filter(a -> a.name().eq("Ann")).one().exec(db()));
        assertThat(books(b -> b.author().eq(ann))).containsExactly("One", "Two");
        assertThat(books(b -> b.author().ne(ann))).containsExactly("Three");
        assertThat(books(b -> b.editor().eq(ann))).containsExactly("Three");
        assertThat(books(b -> b.editor().ne(ann))).containsExactly("One");
    }

    @Test
    default void aRelationIsOneOfThoseOfAQuery() {
        assertThat(books(b -> b.author().in(Authors.filter(a -> a.country().eq("FR")))))
                .containsExactly("Three");
        assertThat(books(b ->
                        b.author().in(Authors.filter(a -> a.country().eq("FR"))).not()))
                .containsExactly("One", "Two");
        assertThat(books(b -> b.author()
                        .in(Authors.all().orderBy(Authors.name().desc()).limit(2))))
                .containsExactly("Three");
        assertThat(authors(a ->
                        a.in(Authors.filter(o -> o.books().any(b -> b.stars().gt(4))))))
                .containsExactly("Bob");
    }

    @Test
    default void anyAllAndNoneOfMany() {
        assertThat(authors(a -> a.books().any(b -> b.title().eq("One")))).containsExactly("Ann");
        assertThat(authors(a -> a.books().any(b -> b.title().eq("One")).not())).containsExactly("Bob", "Cid");
        assertThat(authors(a -> a.books().none(b -> b.title().eq("One")))).containsExactly("Bob", "Cid");
        assertThat(authors(a -> a.books().all(b -> b.stars().ge(3)))).containsExactly("Bob", "Cid");
        assertThat(authors(a -> a.books().all(b -> b.stars().isNotNull()).not()))
                .containsExactly("Ann");
        assertThat(authors(a -> a.books().isEmpty())).containsExactly("Cid");
        assertThat(authors(a -> a.edited().isEmpty())).containsExactly("Cid");
    }

    @Test
    default void conditionsNestToAnyDepth() {
        assertThat(authors(a ->
                        a.books().any(b -> b.chapters().any(c -> c.heading().eq("End")))))
                .containsExactly("Ann");
        assertThat(authors(a ->
                        a.books().any(b -> b.editor().books().any(o -> o.title().eq("Three")))))
                .containsExactly("Ann");
        assertThat(authors(a -> a.books().chapters().any(c -> c.heading().eq("Only"))))
                .containsExactly("Bob");
        assertThat(authors(a -> a.books()
                        .filter(b -> b.stars().eq(3))
                        .chapters()
                        .any(c -> c.number().eq(2))))
                .containsExactly("Ann");
    }

    @Test
    default void relationsOverOthersAreConditionsToo() {
        assertThat(books(b -> b.tags().any(t -> t.name().eq("sql")))).containsExactly("One");
        assertThat(books(b -> b.tags().isEmpty())).containsExactly("Two");
        assertThat(authors(a -> a.chapters().any(c -> c.number().eq(2)))).containsExactly("Ann");
        assertThat(books(b -> b.bookTags().any(t -> t.weight().gt(4)))).containsExactly("One");
    }

    @Test
    default void whatRelatedRecordsHaveInAFieldIsAskedFor() {
        assertThat(authors(a -> a.tagNames().contains("java"))).containsExactly("Ann", "Bob");
        assertThat(authors(a -> a.tagNames().contains("java").not())).containsExactly("Cid");
        assertThat(authors(a -> a.tagNames().isEmpty())).containsExactly("Cid");
        assertThat(authors(a -> a.books().any(b -> b.numbers().contains(2)))).containsExactly("Ann");
        assertThat(books(b -> b.numbers().isEmpty())).containsExactly("Two");
    }

    @Test
    default void childrenAreCounted() {
        assertThat(authors(a -> a.books().count().gt(1))).containsExactly("Ann");
        assertThat(authors(a -> a.books().count().eq(0))).containsExactly("Cid");
        assertThat(authors(a ->
                        a.books().filter(b -> b.stars().isNotNull()).count().eq(1)))
                .containsExactly("Ann", "Bob");
        assertThat(authors(a -> a.books().tags().count().eq(2))).containsExactly("Ann");
        assertThat(all(Authors.all()
                        .orderBy(a -> a.books().count().desc())
                        .orderBy(a -> a.name().desc())
                        .exec(db())
                        .map(Author::name)))
                .containsExactly("Ann", "Bob", "Cid");
    }

    @Test
    default void pathsOrder() {
        assertThat(all(Books.all()
                        .orderBy(b -> b.editor().name().asc())
                        .exec(db())
                        .map(Book::title)))
                .containsExactly("Two", "Three", "One");
        assertThat(all(Books.all()
                        .orderBy(b -> b.editor().name().asc().nullsLast())
                        .exec(db())
                        .map(Book::title)))
                .containsExactly("Three", "One", "Two");
    }

    @Test
    default void countsExistenceUpdatesAndDeletionsTakeThemAsWell() {
        assertThat(one(Books.filter(b -> b.author().name().eq("Ann")).count().exec(db())))
                .isEqualTo(2);
        assertThat(one(Books.filter(b -> b.author().name().eq("Cid")).exists().exec(db())))
                .isFalse();
        assertThat(one(Books.filter(b -> b.author().name().eq("Ann"))
                        .update()
                        .stars(1)
                        .exec(db())))
                .isEqualTo(2);
        assertThat(one(Books.filter(b -> b.chapters().isEmpty()).delete().exec(db())))
                .isEqualTo(1);
    }

    @Test
    default void recordsOfOneKindRelateToEachOther() {
        one(Employees.create().id(1).name("Eve").exec(db()));
        one(Employees.create().id(2).name("Max").managerId(1).exec(db()));
        one(Employees.create().id(3).name("Zoe").managerId(2).exec(db()));
        assertThat(all(Employees.filter(e -> e.manager().name().eq("Eve"))
                        .exec(db())
                        .map(e -> e.name())))
                .containsExactly("Max");
        assertThat(all(Employees.filter(e -> e.manager().manager().name().eq("Eve"))
                        .exec(db())
                        .map(e -> e.name())))
                .containsExactly("Zoe");
        assertThat(all(Employees.filter(e -> e.reports()
                                .any(r -> r.reports().any(x -> x.name().eq("Zoe"))))
                        .exec(db())
                        .map(e -> e.name())))
                .containsExactly("Eve");
    }

    @Test
    default void keysOfSeveralFieldsHaveToBeEqualInAll() {
        one(Baskets.create().tenantId(1).number(7).customer("a").exec(db()));
        one(Baskets.create().tenantId(2).number(7).customer("b").exec(db()));
        one(BasketLines.create().tenantId(1).sku("x").basketNumber(7L).exec(db()));
        one(BasketLines.create().tenantId(2).sku("y").basketNumber(7L).exec(db()));
        one(BasketLines.create().tenantId(2).sku("z").exec(db()));
        assertThat(all(BasketLines.filter(l -> l.basket().customer().eq("b"))
                        .exec(db())
                        .map(l -> l.sku())))
                .containsExactly("y");
        assertThat(all(BasketLines.filter(l -> l.basket().isNull()).exec(db()).map(l -> l.sku())))
                .containsExactly("z");
        assertThat(all(Baskets.filter(b -> b.lines().any(l -> l.sku().eq("x")))
                        .exec(db())
                        .map(b -> b.tenantId())))
                .containsExactly(1L);
    }

    @Test
    default void ofARecordThatIsNotStoredNothingIsFound() {
        Author nobody = one(Authors.create().name("Nil").id(UUID.randomUUID()).exec(db()));
        one(Authors.delete(nobody).exec(db()));
        assertThat(books(b -> b.author().eq(nobody))).isEmpty();
    }
}
