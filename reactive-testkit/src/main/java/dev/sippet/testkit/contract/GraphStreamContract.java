package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.PATIENCE;
import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Books;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** Records with what is included stream window by window: under demand, on a pool of one, inside and outside of a transaction. */
public interface GraphStreamContract extends Contract {
    /** More than the first three windows; of a store of keys, which makes a query of each of them, than the first. */
    private int many() {
        return byKeys() ? 70 : 1_500;
    }

    /** As many as two windows. */
    private int some() {
        return byKeys() ? 70 : 500;
    }

    private void fill(int authors) {
        List<Authors.Create> all = IntStream.range(0, authors)
                .<Authors.Create>mapToObj(i -> {
                    Authors.Create author = Authors.create().name("a" + i % 7);
                    return (i % 3 == 0 ? author : author.country("c" + i % 2))
                            .books(b ->
                                    b.title("b" + i).chapters(c -> c.number(i).heading("c" + i)));
                })
                .toList();
        all(Authors.createAll(Flux.fromIterable(all)).exec(db()));
        recording().clear();
    }

    private static Authors.Query graphs() {
        return Authors.all().include(Authors.books().chapters());
    }

    private static boolean isWhole(Author author) {
        return author.books().get().stream()
                .allMatch(book -> book.chapters().get().size() == 1);
    }

    @Test
    @ForCapability("sideBySide")
    default void whatComesAlongIsReadSideBySideWhereAServerDoesTheWork() {
        fill(2);
        Connected four = subject().open(Limits.pool(4));
        boolean sideBySide = subject().capability().sideBySide();
        Authors.Query graph = Authors.all().include(Authors.books(), Authors.biography());
        assertThat(one(graph.explain(four.db())).contains("Author.biography for $0 beside $1"))
                .isEqualTo(sideBySide);
        assertThat(all(graph.exec(four.db()))).hasSize(2);
        assertThat(four.ledger().mostOpen()).isBetween(1, sideBySide ? 2 : 1);
    }

    @Test
    default void nothingIsMissedOrMetTwiceUnderAnyOrder() {
        fill(many());
        List<Authors.Query> orders = List.of(
                graphs(),
                graphs().orderBy(Authors.name().desc()),
                graphs().orderBy(Authors.country().asc(), Authors.name().asc()),
                graphs().orderBy(Authors.country().desc().nullsFirst()),
                graphs().orderBy(
                                Authors.country().asc().nullsLast(),
                                Authors.id().desc()),
                graphs().orderBy(a -> a.books().count().asc()));
        for (Authors.Query order : orders) {
            List<Author> read = all(order.exec(db()));
            assertThat(read).as("%s", order).hasSize(many());
            assertThat(read).extracting(Author::id).doesNotHaveDuplicates();
            assertThat(read)
                    .allSatisfy(a -> assertThat(a.books().get()).hasSize(1))
                    .allMatch(GraphStreamContract::isWhole);
        }
        if (!byKeys()) theKeyDecidesOfWhatIsEqual();
    }

    /** A store of keys puts what is equal in any order. */
    private void theKeyDecidesOfWhatIsEqual() {
        assertThat(all(graphs().orderBy(Authors.country().asc(), Authors.name().asc())
                        .exec(db())))
                .extracting(Author::id)
                .isEqualTo(all(Authors.all()
                                .orderBy(
                                        Authors.country().asc(),
                                        Authors.name().asc(),
                                        Authors.id().asc())
                                .exec(db()))
                        .stream()
                        .map(Author::id)
                        .toList());
    }

    @Test
    default void limitAndOffsetAreThoseOfTheWholeResult() {
        fill(many());
        List<Author> whole = all(Authors.all().orderBy(Authors.id().asc()).exec(db()));
        int first = many() / 15;
        int next = many() * 4 / 5;
        List<Author> part = all(
                graphs().orderBy(Authors.id().asc()).offset(first).limit(next).exec(db()));
        assertThat(part)
                .extracting(Author::id)
                .isEqualTo(whole.subList(first, first + next).stream()
                        .map(Author::id)
                        .toList());
    }

    @Test
    default void oneRecordThatIsAskedForReadsOneWindow() {
        fill(some());
        StepVerifier.create(graphs().exec(db()), 1)
                .expectNextCount(1)
                .then(() -> {
                    if (byKeys()) assertThat(recording().kinds()).hasSize(1 + 2 * 64);
                    else assertThat(recording().kinds()).containsExactly("Select", "SelectRelated", "SelectRelated");
                })
                .thenCancel()
                .verify(PATIENCE);
        subject().ledger().awaitNoneOpen(Duration.ofSeconds(2));
    }

    @Test
    default void noSessionIsHeldWhileRecordsAreUsed() {
        fill(some());
        Db alone = subject().open(Limits.pool(1)).db();
        Long books = one(graphs().exec(alone)
                .concatMap(author -> Authors.books(author).count().exec(alone))
                .reduce(Long::sum));
        assertThat(books).isEqualTo(some());
    }

    @Test
    default void insideATransactionStatementsRunBetweenTheWindows() {
        fill(some());
        Db alone = subject().open(Limits.pool(1)).db();
        Long books = one(alone.transaction(tx -> graphs().exec(tx)
                .concatMap(author -> Authors.books(author).count().exec(tx))
                .reduce(Long::sum)));
        assertThat(books).isEqualTo(some());
        Long plain = one(alone.transaction(tx -> Authors.all()
                .exec(tx)
                .concatMap(author -> Authors.books(author).count().exec(tx))
                .reduce(Long::sum)));
        assertThat(plain).isEqualTo(some());
    }

    @Test
    default void manyStreamsShareASmallPool() {
        fill(byKeys() ? 4 : 600);
        Db small = subject().open(Limits.pool(4)).db();
        List<Long> counts = all(Flux.range(0, 16)
                .flatMap(
                        i -> graphs().include(Authors.biography(), Authors.edited())
                                .exec(small)
                                .delayElements(Duration.ofNanos(1))
                                .count(),
                        16));
        assertThat(counts).hasSize(16).allMatch(count -> count == (byKeys() ? 4 : 600));
    }

    @Test
    default void whoLeavesEarlyLeavesNothingBehind() {
        fill(some());
        List<Author> some = all(graphs().exec(db()).take(10));
        assertThat(some).hasSize(10);
        subject().ledger().awaitNoneOpen(Duration.ofSeconds(2));
        assertThat(one(Books.all().count().exec(db()))).isEqualTo(some());
    }
}
