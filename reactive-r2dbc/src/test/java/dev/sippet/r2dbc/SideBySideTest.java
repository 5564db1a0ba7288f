package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.Sippet;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.DatabaseFailure;
import dev.sippet.error.TimedOut;
import dev.sippet.session.Db;
import dev.sippet.testkit.Fault;
import dev.sippet.testkit.RecordingDriver;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Books;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What comes along on several ways from the same records is read side by side, where a server gains by it and sessions can be spared. */
class SideBySideTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** Long enough for others to be read meanwhile. */
    private static final Duration LONG = Duration.ofMillis(300);

    private static final Authors.Query GRAPHS =
            Authors.all().include(Authors.books().chapters(), Authors.edited(), Authors.biography());

    private static void on(Store store, int size, BiConsumer<RecordingDriver, Db> test) {
        try (Fixture on = store.open(Tuning.pool(size, Duration.ofSeconds(10)))) {
            RecordingDriver driver = new RecordingDriver(on.driver());
            Db db = Sippet.builder().driver(driver).models(Authors.MODEL).build();
            db.pushSchema().block(LIMIT);
            Authors.create()
                    .name("Ann")
                    .books(b -> b.title("One").chapters(c -> c.number(1).heading("Start")))
                    .books(b -> b.title("Two"))
                    .exec(db)
                    .block(LIMIT);
            driver.recording().clear();
            test.accept(driver, db);
            driver.ledger().awaitNoneOpen(Duration.ofSeconds(5));
        }
    }

    private static void whole(List<Author> authors) {
        assertThat(authors).hasSize(1);
        Author ann = authors.getFirst();
        assertThat(ann.books().get())
                .hasSize(2)
                .allMatch(book -> book.chapters().isLoaded());
        assertThat(ann.edited().get()).isEmpty();
        assertThat(ann.biography().get()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onServersOthersGoOnWhileOneTakesLong(Store store) {
        on(store, 3, (driver, db) -> {
            boolean server = store != Store.H2 && store != Store.SQLITE;
            opened(db, 3);
            driver.recording().clear();
            int before = driver.ledger().borrowed();
            for (int i = 0; i < 3; i++) driver.plan("SelectRelated", new Fault.Delay(LONG));
            whole(GRAPHS.exec(db).collectList().block(LIMIT));
            assertThat(driver.recording().statements()).hasSize(5);
            int sessions = driver.ledger().borrowed() - before;
            if (server) assertThat(sessions).isBetween(2, 3);
            else assertThat(sessions).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void insideATransactionAndOnAPoolOfOneAllRunsOnOne(Store store) {
        on(store, 3, (driver, db) -> {
            whole(db.transaction(tx -> GRAPHS.exec(tx).collectList()).block(LIMIT));
            assertThat(driver.ledger().mostOpen()).isEqualTo(1);
        });
        on(store, 1, (driver, db) -> {
            whole(GRAPHS.exec(db).collectList().block(LIMIT));
            assertThat(driver.ledger().mostOpen()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void whatFailsOnOneEndsAllAndIsTriedAgainWhereItWasLost(Store store) {
        on(store, 3, (driver, db) -> {
            driver.plan("SelectRelated", new Fault.Fail(new TimedOut("late", null)));
            StepVerifier.create(GRAPHS.exec(db)).verifyError(TimedOut.class);
            driver.ledger().awaitNoneOpen(Duration.ofSeconds(5));
            driver.plan(
                    "SelectRelated",
                    new Fault.Fail(new ConnectionLost("cut", null, new DatabaseFailure.Source("test", null, null))));
            whole(GRAPHS.exec(db).collectList().block(LIMIT));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void manyAtOnceAllEnd(Store store) {
        on(store, 4, (driver, db) -> {
            List<Long> counts = Flux.range(0, 64)
                    .flatMap(i -> GRAPHS.exec(db).count(), 32)
                    .collectList()
                    .block(LIMIT);
            assertThat(counts).hasSize(64).containsOnly(1L);
            assertThat(driver.ledger().mostOpen()).isLessThanOrEqualTo(4);
            assertThat(Books.all().count().exec(db).block(LIMIT)).isEqualTo(2);
        });
    }

    private static void onMany(Store store, int size, BiConsumer<RecordingDriver, Db> test) {
        on(store, size, (driver, db) -> {
            Authors.createMany(IntStream.range(0, 199)
                            .mapToObj(i -> Authors.create().name("a" + i).books(b -> b.title("b" + i)))
                            .toList())
                    .exec(db)
                    .then()
                    .block(LIMIT);
            opened(db, size);
            driver.recording().clear();
            test.accept(driver, db);
        });
    }

    /** Opens all connections of the pool. */
    private static void opened(Db db, int size) {
        Flux.range(0, 4 * size).flatMap(i -> Books.all().count().exec(db), size).blockLast(LIMIT);
    }

    private static Flux<Author> inOrder(Db db) {
        return Authors.all()
                .include(Authors.books())
                .orderBy(Authors.id().asc())
                .exec(db);
    }

    private static void all(@Nullable List<Author> authors) {
        assertThat(authors)
                .hasSize(200)
                .allMatch(author -> author.books().isLoaded())
                .isSortedAccordingTo(Comparator.comparing(Author::id));
    }

    @ParameterizedTest
    @EnumSource
    void onServersTheNextWindowIsReadBesideThisOne(Store store) {
        onMany(store, 3, (driver, db) -> {
            boolean server = store != Store.H2 && store != Store.SQLITE;
            driver.plan("SelectRelated", new Fault.Delay(LONG));
            assertThat(sentAtTheFirstRecord(driver, db)).isBetween(server ? 3 : 2, server ? 4 : 2);
        });
        onMany(
                store,
                1,
                (driver, db) -> assertThat(sentAtTheFirstRecord(driver, db)).isEqualTo(2));
    }

    private static int sentAtTheFirstRecord(RecordingDriver driver, Db db) {
        AtomicInteger sent = new AtomicInteger();
        all(inOrder(db)
                .doOnNext(author ->
                        sent.compareAndSet(0, driver.recording().statements().size()))
                .collectList()
                .block(LIMIT));
        assertThat(driver.recording().kinds()).containsExactly("Select", "SelectRelated", "Select", "SelectRelated");
        return sent.get();
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void noMoreWindowsAreReadThanAreAskedFor(Store store) {
        onMany(store, 3, (driver, db) -> {
            StepVerifier.create(inOrder(db), 60)
                    .expectNextCount(60)
                    .then(() -> assertThat(driver.recording().kinds()).containsExactly("Select", "SelectRelated"))
                    .thenCancel()
                    .verify(LIMIT);
            driver.ledger().awaitNoneOpen(Duration.ofSeconds(5));
        });
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void whatFailsOfTheNextWindowIsReadInItsTurn(Store store) {
        onMany(store, 3, (driver, db) -> {
            driver.plan("Select", new Fault.Delay(Duration.ZERO));
            driver.plan("Select", new Fault.Fail(new TimedOut("late", null)));
            driver.plan("SelectRelated", new Fault.Delay(LONG));
            all(inOrder(db).collectList().block(LIMIT));
            assertThat(driver.recording().statements()).hasSize(5);
            driver.plan("SelectRelated", new Fault.Delay(LONG));
            driver.plan("SelectRelated", new Fault.Fail(new TimedOut("late", null)));
            all(inOrder(db).collectList().block(LIMIT));
        });
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void leavingWhileTwoWindowsAreReadEndsBoth(Store store) {
        onMany(store, 3, (driver, db) -> {
            driver.plan("SelectRelated", new Fault.NeverAnswer());
            driver.plan("SelectRelated", new Fault.NeverAnswer());
            StepVerifier.create(inOrder(db))
                    .thenAwait(LONG)
                    .then(() -> assertThat(driver.ledger().open()).isEqualTo(2))
                    .thenCancel()
                    .verify(LIMIT);
        });
    }
}
