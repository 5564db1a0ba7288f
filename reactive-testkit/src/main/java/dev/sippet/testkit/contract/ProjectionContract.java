package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Paging;
import dev.sippet.session.Page;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Biographies;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.util.function.Tuples;

/** What is selected of the one record that a relation leads to, and what is selected page by page, counted, and told apart. */
public interface ProjectionContract extends Contract {

    /** An author in few words. */
    record Name(String name, @Nullable String country) {}

    @Override
    @BeforeEach
    default void startWithEmptyTables() {
        Contract.super.startWithEmptyTables();
        Library.in(db());
        recording().clear();
    }

    @Test
    default void somethingIsSelectedOfTheOne() {
        assertThat(all(Books.all()
                        .select(
                                Books.title(),
                                Books.author()
                                        .select(Authors.name(), Authors.country())
                                        .as(Name::new),
                                Books.editor().select(Authors.name()).optional())
                        .orderBy(Books.id().asc())
                        .exec(db())))
                .containsExactly(
                        Tuples.of("One", new Name("Ann", null), Optional.of("Bob")),
                        Tuples.of("Two", new Name("Ann", null), Optional.empty()),
                        Tuples.of("Three", new Name("Bob", "FR"), Optional.of("Ann")));
        ran(3, "Select", "SelectRelated", "SelectRelated");
    }

    @Test
    default void whatIsSelectedOfTheOneNestsAndGoesOverOthers() {
        var books = all(Books.all()
                .select(
                        Books.author()
                                .select(
                                        Authors.name(),
                                        Authors.books()
                                                .filter(b -> b.title().ne("One"))
                                                .orderBy(b -> b.title().asc())
                                                .limit(1)
                                                .select(Books.title())),
                        Books.author().biography().select(Biographies.text()).optional())
                .orderBy(Books.id().asc())
                .exec(db()));
        assertThat(books)
                .containsExactly(
                        Tuples.of(Tuples.of("Ann", List.of("Two")), Optional.of("born")),
                        Tuples.of(Tuples.of("Ann", List.of("Two")), Optional.of("born")),
                        Tuples.of(Tuples.of("Bob", List.of("Three")), Optional.empty()));
        ran(6, "Select", "SelectRelated", "SelectRelated", "SelectRelated");
    }

    @Test
    default void whatIsSelectedOfManyHasItsOneToo() {
        assertThat(all(Authors.filter(a -> a.name().eq("Ann"))
                        .select(
                                Authors.biography().select(Biographies.text()).optional(),
                                Authors.books()
                                        .orderBy(b -> b.title().asc())
                                        .select(
                                                Books.title(),
                                                Books.editor()
                                                        .select(Authors.name())
                                                        .optional()))
                        .exec(db())))
                .containsExactly(Tuples.of(
                        Optional.of("born"),
                        List.of(Tuples.of("One", Optional.of("Bob")), Tuples.of("Two", Optional.empty()))));
    }

    @Test
    default void theOneThatMayBeAbsentIsSelectedAsAnOptional() {
        assertThatThrownBy(() -> Books.all().select(Books.editor().select(Authors.name())))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Book.editor may lead to none")
                .hasMessageContaining("optional()");
        assertThatThrownBy(() -> Books.all().select(Books.author().biography().select(Biographies.text())))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("biography may lead to none");
        assertThat(Books.all().select(Books.author().select(Authors.name(), Authors.books())))
                .hasToString("query Book select author(select name, books)");
        assertThat(recording().kinds()).isEmpty();
    }

    @Test
    default void whatIsSelectedIsCountedAndAskedFor() {
        var stars = Books.filter(b -> b.title().ne("x")).select(Books.stars());
        assertThat(one(stars.count().exec(db()))).isEqualTo(3);
        assertThat(one(stars.exists().exec(db()))).isTrue();
        assertThat(one(Books.filter(b -> b.title().eq("x"))
                        .select(Books.title(), Books.tags())
                        .count()
                        .exec(db())))
                .isZero();
        ran(3, "Count", "Exists", "Count");
        error(InvalidStatement.class, stars.limit(1).count().exec(db()));
    }

    @Test
    default void whatIsTheSameComesOnce() {
        one(Authors.create().name("Dan").exec(db()));
        one(Authors.create().name("Eve").country("FR").exec(db()));
        recording().clear();
        var countries = Authors.all().select(Authors.country().optional()).distinct();
        assertThat(countries).hasToString("query Author select distinct country");
        assertThat(all(countries.exec(db())))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of("FR"), Optional.of("DE"));
        assertThat(one(countries.count().exec(db()))).isEqualTo(3);
        assertThat(one(countries.exists().exec(db()))).isTrue();
        ran(3, "Select", "Count", "Exists");
        var ordered = countries.orderBy(Authors.country().desc());
        assertThat(all(ordered.exec(db()))).containsExactly(Optional.of("FR"), Optional.of("DE"), Optional.empty());
        assertThat(all(ordered.offset(1).limit(1).exec(db()))).containsExactly(Optional.of("DE"));
        assertThat(one(ordered.first().exec(db()))).isEqualTo(Optional.of("FR"));
        assertThat(one(Authors.filter(a -> a.country().isNull())
                        .select(Authors.country().optional())
                        .distinct()
                        .one()
                        .exec(db())))
                .isEmpty();
        assertThat(all(countries.orderBy(Authors.country().asc().nullsLast()).exec(db())))
                .endsWith(Optional.of("FR"), Optional.empty());
    }

    @Test
    default void whatIsComputedAndBeyondRelationsIsToldApartToo() {
        var pairs = Books.all()
                .select(Books.author().name(), Books.author().country().optional())
                .distinct();
        assertThat(all(pairs.orderBy(Books.author().name().desc()).exec(db())))
                .containsExactly(Tuples.of("Bob", Optional.of("FR")), Tuples.of("Ann", Optional.empty()));
        assertThat(one(pairs.count().exec(db()))).isEqualTo(2);
        var counts = Books.all().select(Books.tags().count(), Books.title()).distinct();
        assertThat(all(counts.orderBy(Books.tags().count().desc(), Books.title().asc())
                        .exec(db())))
                .containsExactly(Tuples.of(2L, "One"), Tuples.of(1L, "Three"), Tuples.of(0L, "Two"));
    }

    @Test
    default void whatCannotBeToldApartIsRefused() {
        assertThatThrownBy(() ->
                        Authors.all().select(Authors.name(), Authors.books()).distinct())
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("books");
        error(
                InvalidStatement.class,
                Authors.all()
                        .select(Authors.country())
                        .distinct()
                        .orderBy(Authors.name().asc())
                        .exec(db()));
        assertThatThrownBy(() ->
                        Books.all().select(Books.tags().count()).distinct().page(2))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("fields of the records themselves");
        assertThatThrownBy(() -> Books.all().select(Books.title()).limit(3).page(2))
                .isInstanceOf(InvalidStatement.class);
        assertThat(recording().kinds()).isEmpty();
    }

    @Test
    default void whatIsSelectedComesPageByPage() {
        Paging<?> paging = Authors.all()
                .select(Authors.name(), Authors.books().select(Books.title()))
                .orderBy(Authors.country().asc())
                .page(2);
        Page<?> first = one(paging.exec(db()));
        assertThat(first.items().toString()).contains("Ann").contains("Cid").contains("One");
        ran(4, "Select", "SelectRelated");
        Page<?> last = one(first.next(db()));
        assertThat(last.items()).hasToString("[[Bob,[Three]]]");
        none(last.next(db()));
        assertThat(one(last.prev(db())).items()).isEqualTo(first.items());
        assertThat(one(paging.at(first.nextCursor().orElseThrow()).exec(db())).items())
                .isEqualTo(last.items());
        Page<Author> records =
                one(Authors.all().orderBy(Authors.country().asc()).page(1).exec(db()));
        assertThat(one(paging.at(records.nextCursor().orElseThrow()).exec(db())).items())
                .hasSize(2);
    }

    @Test
    default void distinctValuesComePageByPage() {
        Book more = one(Books.filter(b -> b.title().eq("Two")).one().exec(db()));
        one(Books.create().authorId(more.authorId()).title("Two").exec(db()));
        one(Books.create().authorId(more.authorId()).title("Two").stars(1).exec(db()));
        var paging = Books.all()
                .select(Books.title(), Books.stars())
                .distinct()
                .orderBy(Books.title().desc())
                .page(2);
        List<Object> paged = new ArrayList<>();
        all(paging.exec(db()).expand(page -> page.next(db()))).forEach(page -> paged.addAll(page.items()));
        assertThat(paged)
                .containsExactly(
                        Tuples.of("Two", Optional.of(1)),
                        Tuples.of("Two", Optional.empty()),
                        Tuples.of("Three", Optional.of(5)),
                        Tuples.of("One", Optional.of(3)));
    }

    @Test
    default void distinctValuesStreamWindowByWindowInATransaction() {
        for (int first = 0; first < 140; first += 70) {
            all(Counters.createMany(IntStream.range(first, first + 70)
                            .mapToObj(i ->
                                    i < 138 ? Samples.counter("n" + i, 1).most(i / 2) : Samples.counter("n" + i, 1))
                            .toList())
                    .exec(db()));
        }
        recording().clear();
        var most = Counters.all()
                .select(Counters.most().optional())
                .distinct()
                .orderBy(Counters.most().desc().nullsFirst());
        List<Optional<Integer>> read = all(db().transactionMany(most::exec));
        assertThat(read)
                .hasSize(70)
                .startsWith(Optional.empty(), Optional.of(68))
                .endsWith(Optional.of(0));
        assertThat(recording().kinds()).filteredOn("Select"::equals).hasSize(byKeys() ? 1 : 2);
    }

    @Test
    default void aCountOfDistinctValuesExplainsItself() {
        var names = Tags.filter(t -> t.name().ne("x")).select(Tags.name()).distinct();
        assertThat(one(names.explain(db()))).contains("query Tag where name <> ? select distinct name");
        assertThat(one(names.count().explain(db())))
                .contains("count Tag where name <> ? select distinct name")
                .contains(byKeys() ? "each once" : "count distinct tags(name)");
    }
}
