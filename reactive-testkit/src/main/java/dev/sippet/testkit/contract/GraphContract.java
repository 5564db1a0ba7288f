package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.ForeignKeyViolation;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.UniqueViolation;
import dev.sippet.query.Condition;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Basket;
import dev.sippet.testkit.scenario.BasketCoupons;
import dev.sippet.testkit.scenario.BasketLines;
import dev.sippet.testkit.scenario.Baskets;
import dev.sippet.testkit.scenario.Biography;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Booth;
import dev.sippet.testkit.scenario.Booths;
import dev.sippet.testkit.scenario.Chapter;
import dev.sippet.testkit.scenario.Coupon;
import dev.sippet.testkit.scenario.Coupons;
import dev.sippet.testkit.scenario.Employee;
import dev.sippet.testkit.scenario.Employees;
import dev.sippet.testkit.scenario.Lamp;
import dev.sippet.testkit.scenario.Lamps;
import dev.sippet.testkit.scenario.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.util.function.Tuples;

/**
 * Graphs in shapes that are easily forgotten: one kind in depth, ways through what may be absent, keys of several fields over others,
 * limits over joins, counts under OR and NOT.
 */
public interface GraphContract extends Contract {

    @Override
    @BeforeEach
    default void startWithEmptyTables() {
        Contract.super.startWithEmptyTables();
        Library.in(db());
        recording().clear();
    }

    private List<String> authors(Function<Authors.Path<Author>, Condition<Author>> condition) {
        return all(Authors.filter(condition)
                .orderBy(Authors.name().asc())
                .exec(db())
                .map(Author::name));
    }

    @Test
    default void oneKindComesInAnyDepth() {
        one(Employees.create().id(1).name("Eve").exec(db()));
        for (int id = 2; id < 5; id++) {
            one(Employees.create().id(id).name("e" + id).managerId(id - 1).exec(db()));
        }
        recording().clear();
        Employee eve = one(Employees.findById(1)
                .include(Employees.reports().reports().reports())
                .exec(db()));
        Employee third = eve.reports().get().getFirst().reports().get().getFirst();
        assertThat(third.reports().get()).extracting(Employee::id).containsExactly(4);
        assertThat(third.reports().get().getFirst().reports().isLoaded()).isFalse();
        ran(4, "Select", "SelectRelated", "SelectRelated", "SelectRelated");
        recording().clear();
        Employee last = one(Employees.findById(4)
                .include(Employees.manager().manager().manager().manager())
                .exec(db()));
        Employee first = last.manager()
                .get()
                .flatMap(e -> e.manager().get())
                .flatMap(e -> e.manager().get())
                .orElseThrow();
        assertThat(first.name()).isEqualTo("Eve");
        assertThat(first.manager().get()).isEmpty();
        ran(4, "Select", "SelectRelated", "SelectRelated", "SelectRelated");
    }

    @Test
    default void aWayThroughWhatMayBeAbsentGoesOn() {
        List<Book> books = all(Books.all()
                .orderBy(Books.id().asc())
                .include(
                        Books.editor().biography(),
                        Books.editor().books().orderBy(b -> b.title().asc()))
                .exec(db()));
        assertThat(books)
                .extracting(b -> b.editor()
                        .get()
                        .map(e -> e.books().get().stream().map(Book::title).toList()))
                .containsExactly(Optional.of(List.of("Three")), Optional.empty(), Optional.of(List.of("One", "Two")));
        assertThat(books)
                .extracting(
                        b -> b.editor().get().flatMap(e -> e.biography().get()).map(Biography::text))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("born"));
        assertThat(all(Books.all()
                        .select(
                                Books.title(),
                                Books.editor()
                                        .books()
                                        .orderBy(b -> b.title().asc())
                                        .select(Books.title()),
                                Books.editor().books().count())
                        .orderBy(Books.id().asc())
                        .exec(db())))
                .containsExactly(
                        Tuples.of("One", List.of("Three"), 1L),
                        Tuples.of("Two", List.of(), 0L),
                        Tuples.of("Three", List.of("One", "Two"), 2L));
    }

    /** Two baskets of one number, in the one two coupons and in the other one; each has a line, and one line has no basket. */
    private void coupons() {
        List<Basket> baskets = new ArrayList<>();
        for (long tenant = 1; tenant < 3; tenant++) {
            baskets.add(one(Baskets.create()
                    .tenantId(tenant)
                    .number(7)
                    .customer("c" + tenant)
                    .exec(db())));
            one(BasketLines.create()
                    .tenantId(tenant)
                    .sku("s" + tenant)
                    .basketNumber(7L)
                    .exec(db()));
        }
        one(BasketLines.create().tenantId(2).sku("loose").exec(db()));
        coupon(baskets.get(0), "x", 10);
        coupon(baskets.get(0), "y", 20);
        coupon(baskets.get(1), "x", 30);
        recording().clear();
    }

    @Test
    default void keysOfSeveralFieldsLeadOverOthers() {
        coupons();
        assertThat(all(Baskets.all()
                        .orderBy(Baskets.tenantId().asc())
                        .include(Baskets.coupons().orderBy(c -> c.percent().desc()))
                        .exec(db())))
                .extracting(b -> percents(b.coupons().get()))
                .containsExactly(List.of(20, 10), List.of(30));
        if (!byKeys()) assertThat(recording().kinds()).containsExactly("Select", "SelectRelated");
        assertThat(all(Baskets.all()
                        .orderBy(Baskets.tenantId().asc())
                        .include(Baskets.coupons()
                                .orderBy(c -> c.percent().asc())
                                .limit(1))
                        .exec(db())))
                .extracting(b -> percents(b.coupons().get()))
                .containsExactly(List.of(10), List.of(30));
    }

    @Test
    default void keysOfSeveralFieldsLeadThroughWhatMayBeAbsentAndInConditions() {
        coupons();
        assertThat(all(BasketLines.all()
                        .orderBy(BasketLines.sku().asc())
                        .include(BasketLines.basket()
                                .coupons()
                                .filter(c -> c.percent().lt(25)))
                        .exec(db())))
                .extracting(l -> l.basket().get().map(b -> b.coupons().get().size()))
                .containsExactly(Optional.empty(), Optional.of(2), Optional.of(0));
        assertThat(all(Baskets.filter(b -> b.coupons()
                                .any(c -> c.code().eq("x").and(c.percent().gt(15))))
                        .exec(db())))
                .extracting(b -> b.tenantId())
                .containsExactly(2L);
        assertThat(all(BasketLines.filter(l -> l.basket().coupons().count().eq(2))
                        .exec(db())))
                .extracting(l -> l.sku())
                .containsExactly("s1");
    }

    private void coupon(Basket basket, String code, int percent) {
        Coupon coupon = one(Coupons.create()
                .tenantId(basket.tenantId())
                .code(code)
                .percent(percent)
                .exec(db()));
        one(BasketCoupons.create().basket(basket).coupon(coupon).exec(db()));
    }

    private static List<Integer> percents(List<Coupon> coupons) {
        return coupons.stream().map(Coupon::percent).toList();
    }

    @Test
    default void keysOfSeveralFieldsHaveTheirOne() {
        Db db = subject().empty(Booths.MODEL, Lamps.MODEL).db();
        done(db.pushSchema());
        Booth dark = one(Booths.create().hall(1).number(7).exec(db));
        Booth lit = one(Booths.create()
                .hall(2)
                .number(7)
                .lamp(l -> l.serial("a").watts(5))
                .exec(db));
        assertThat(lit.lamp().get()).get().extracting(Lamp::hall).isEqualTo(2);
        assertThat(all(Booths.all().include(Booths.lamp()).exec(db)))
                .extracting(b -> Tuples.of(b.hall(), b.lamp().get().map(Lamp::watts)))
                .containsExactlyInAnyOrder(Tuples.of(1, Optional.empty()), Tuples.of(2, Optional.of(5)));
        assertThat(all(Lamps.all().include(Lamps.booth()).exec(db)))
                .extracting(l -> l.booth().get().hall())
                .containsExactly(2);
        assertThat(all(Booths.filter(b -> b.lamp().watts().gt(4)).exec(db)))
                .extracting(Booth::hall)
                .containsExactly(2);
        error(
                UniqueViolation.class,
                Lamps.create().booth(lit).serial("b").watts(1).exec(db));
        assertThat(one(Booths.lamp(dark).create().serial("c").watts(9).exec(db)).hall())
                .isEqualTo(1);
        assertThat(one(dark.lamp().load(db))).get().extracting(Lamp::watts).isEqualTo(9);
    }

    @Test
    default void aLimitOverOthersIsForEachOwner() {
        List<Author> authors = all(Authors.all()
                .orderBy(Authors.name().asc())
                .include(Authors.chapters().orderBy(c -> c.number().desc()).limit(1))
                .exec(db()));
        assertThat(authors)
                .extracting(
                        a -> a.chapters().get().stream().map(Chapter::heading).toList())
                .containsExactly(List.of("End"), List.of("Only"), List.of());
        if (!byKeys()) assertThat(recording().kinds()).containsExactly("Select", "SelectRelated");
        assertThat(all(Tags.all()
                        .select(
                                Tags.name(),
                                Tags.books()
                                        .filter(b -> b.stars().isNotNull())
                                        .orderBy(b -> b.stars().desc())
                                        .limit(1)
                                        .select(Books.title(), Books.author().select(Authors.name())))
                        .orderBy(Tags.name().asc())
                        .exec(db())))
                .containsExactly(
                        Tuples.of("java", List.of(Tuples.of("Three", "Bob"))),
                        Tuples.of("sql", List.of(Tuples.of("One", "Ann"))));
    }

    @Test
    default void countsStandUnderOrAndNotAndBesideNull() {
        assertThat(authors(a -> a.books().count().gt(1).or(a.country().eq("DE"))))
                .containsExactly("Ann", "Cid");
        assertThat(authors(a -> a.books().count().gt(0).not())).containsExactly("Cid");
        assertThat(authors(a -> a.books().count().gt(1).and(a.country().eq("FR").not())))
                .as("nobody knows where Ann is from")
                .isEmpty();
        assertThat(authors(a -> a.books().count().gt(1).or(a.country().eq("FR").not())))
                .containsExactly("Ann", "Cid");
        assertThat(authors(a -> a.books().count().eq(1).or(a.country().eq("DE")).not()))
                .isEmpty();
        assertThat(authors(a -> a.edited().filter(b -> b.stars().gt(3)).count().eq(0)))
                .containsExactly("Bob", "Cid");
        assertThat(authors(a ->
                        a.books().filter(b -> b.stars().gt(3).not()).count().eq(0)))
                .as("of a book without stars it is unknown")
                .containsExactly("Bob", "Cid");
        assertThat(all(Authors.all()
                        .orderBy(
                                Authors.books()
                                        .filter(b -> b.stars().isNotNull())
                                        .count()
                                        .desc(),
                                Authors.country().asc().nullsLast())
                        .exec(db())
                        .map(Author::name)))
                .containsExactly("Bob", "Ann", "Cid");
    }

    @Test
    default void whatRefersToNothingIsRefusedWhereItIsStoredOrWhereItIsRead() {
        Books.Create stray = Books.create().authorId(new UUID(1, 2)).title("Stray");
        if (!byKeys()) {
            error(ForeignKeyViolation.class, stray.exec(db()));
            return;
        }
        Book book = one(stray.exec(db()));
        String both = "Book.author leads to no Author";
        assertThat(error(
                        RecordNotFound.class,
                        Books.findById(book.id()).include(Books.author()).exec(db())))
                .hasMessageContaining(both);
        assertThat(error(RecordNotFound.class, book.author().load(db()))).hasMessageContaining(both);
        assertThat(error(
                        RecordNotFound.class,
                        Books.filter(b -> b.id().eq(book.id()))
                                .select(Books.author().select(Authors.name()))
                                .exec(db())))
                .hasMessageContaining(both);
    }
}
