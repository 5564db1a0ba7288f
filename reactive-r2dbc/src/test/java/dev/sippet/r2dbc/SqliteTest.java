package dev.sippet.r2dbc;

import static dev.sippet.r2dbc.Fixture.all;
import static dev.sippet.r2dbc.Fixture.column;
import static dev.sippet.r2dbc.Fixture.insert;
import static dev.sippet.r2dbc.Fixture.reading;
import static dev.sippet.r2dbc.Fixture.select;
import static dev.sippet.r2dbc.Fixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sippet.driver.LockMode;
import dev.sippet.driver.Operation;
import dev.sippet.driver.Operation.QueryTable;
import dev.sippet.driver.Operation.Transact;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.InvalidUrl;
import dev.sippet.error.LockTimeout;
import dev.sippet.error.ReadOnlyTransaction;
import dev.sippet.error.SerializationFailure;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.statement.Lock;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What only SQLite does, and how it tells of what it is given and cannot use. */
class SqliteTest {
    private static final String ENDLESS =
            "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n where i < 0";
    private static final Table NOTES = table("notes", column("id", Type.INT32), column("amount", Type.INT32));
    private static final Transact COMMIT = new Transact.Commit();

    @TempDir
    Path folder;

    @Test
    void aDirectoryIsNoDatabase() {
        refused("sqlite:" + folder, "is a directory");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        refused("sqlite:" + folder.resolve("none/app.db"), "does not exist");
    }

    @Test
    void aFileThatIsNotCreatedIsTold() {
        refused("sqlite:" + folder.resolve("app.db") + "?mode=rw", "does not exist");
    }

    @Test
    void aFileOfSomethingElseIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Ada, ".repeat(1000));
        assertThat(refused("sqlite:" + file, "file is not a database").code()).contains("26");
    }

    @Test
    void aDamagedFileIsTold() throws IOException {
        Path file = folder.resolve("app.db");
        try (Fixture on = Fixture.of("sqlite:" + file + "?journalMode=DELETE", Tuning.NONE, null)) {
            on.push(NOTES);
            on.insert(NOTES, IntStream.range(0, 4000).boxed().toArray());
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) bytes[i] = (byte) 0xa5;
        Files.write(file, bytes);
        try (Fixture on = Fixture.of("sqlite:" + file + "?journalMode=DELETE", Tuning.NONE, null)) {
            ConnectionLost lost = catchThrowableOfType(ConnectionLost.class, () -> on.run(all(NOTES)));
            assertThat(lost).hasMessageContaining("malformed");
            assertThat(lost.code()).contains("11");
        }
    }

    @Test
    void aFileThatIsOpenedToReadRefusesWrites() {
        Path file = folder.resolve("app.db");
        try (Fixture on = Fixture.of("sqlite:" + file, Tuning.NONE, null)) {
            on.push(NOTES);
        }
        try (Fixture on = Fixture.of("sqlite:" + file + "?mode=ro", Tuning.NONE, null)) {
            assertThat(on.run(all(NOTES))).isEmpty();
            assertThat(catchThrowableOfType(ReadOnlyTransaction.class, () -> on.insert(NOTES, 1, 1)))
                    .hasMessageContaining("sqlite");
        }
    }

    @Test
    void aFileThatAnotherHoldsIsTold() {
        Path file = folder.resolve("app.db");
        try (Fixture one = Fixture.of("sqlite:" + file, Tuning.NONE, null);
                Fixture other = Fixture.of("sqlite:" + file + "?busyTimeout=PT0.2S", Tuning.NONE, null)) {
            one.push(NOTES);
            Throwable told = one.with(session -> one.done(session, new Transact.Begin(null, false))
                            .then(Mono.defer(() -> other.flux(insert(NOTES), 1, 1)
                                    .then()
                                    .materialize()
                                    .mapNotNull(signal -> signal.getThrowable())))
                            .flux())
                    .blockLast(Fixture.PATIENCE);
            assertThat(told).isInstanceOf(LockTimeout.class);
            assertThat(((LockTimeout) told).driver()).isEqualTo("sqlite");
            assertThat(other.insert(NOTES, 1, 1)).isEqualTo(1);
        }
    }

    @Test
    void aWrongUrlSaysWhatIsRight() {
        for (String url : List.of("sqlite:", "sqlite://host/app.db", "sqlite:app.db?mode=sometimes")) {
            InvalidUrl error = catchThrowableOfType(InvalidUrl.class, () -> Fixture.driver(url, Tuning.NONE));
            assertThat(error).as(url).isNotNull();
            assertThat(error.hint())
                    .as(url)
                    .hasValueSatisfying(hint -> assertThat(hint).contains("sqlite:./app.db"));
        }
    }

    private static ConnectionLost refused(String url, String message) {
        try (Fixture on = Fixture.of(url, Tuning.NONE, null)) {
            ConnectionLost lost = catchThrowableOfType(ConnectionLost.class, () -> on.query("select 1"));
            assertThat(lost).isNotNull().hasMessageContaining(message);
            assertThat(lost.driver()).isEqualTo("sqlite");
            return lost;
        }
    }

    @Test
    void foreignKeysThatAreOffStayOff() {
        try (Fixture on =
                Fixture.of("sqlite::memory:?foreignKeys=false", Tuning.pool(1, Duration.ofSeconds(5)), null)) {
            on.push(NOTES);
            assertThat(on.query("pragma foreign_keys").getFirst().int64(0)).isZero();
        }
    }

    @Test
    void aTextThatIsTooLongToLookForIsRefusedBeforeItIsSent() {
        Table words = table("words", column("id", Type.INT32), column("word", Type.TEXT));
        Column word = words.columns().get(1);
        Operation starting = select(
                words,
                new Term.Contains(Term.Place.START, new Term.ColumnTerm(word), new Term.Argument(0, word.type())));
        try (Fixture on = Fixture.of("sqlite::memory:", Tuning.NONE, null)) {
            on.push(words);
            on.insert(words, 1, "a".repeat(60_000));
            assertThat(on.run(starting, "a".repeat(49_999))).hasSize(1);
            assertThat(catchThrowableOfType(InvalidStatement.class, () -> on.run(starting, "a".repeat(50_000))))
                    .hasMessageContaining("50001 bytes")
                    .hasMessageContaining("at most 50000");
        }
    }

    @Test
    void aPatternOfRawSqlThatIsTooLongIsTold() {
        try (Fixture on = Fixture.of("sqlite::memory:", Tuning.NONE, null)) {
            assertThat(catchThrowableOfType(
                            DriverFailure.class, () -> on.query("select 'a' glob ?", "a".repeat(60_000))))
                    .hasMessageContaining("pattern too complex");
        }
    }

    /** A path with three slashes, as URLs of files have it. */
    @Test
    void aPathMayFollowThreeSlashes() {
        Path file = folder.resolve("app.db");
        try (Fixture on = Fixture.of("sqlite://" + file, Tuning.NONE, null)) {
            on.push(NOTES);
        }
        assertThat(file).exists();
    }

    @Test
    void aDatabaseWithoutANameIsSharedByItsPoolAndByNobodyElse() {
        try (Fixture one = Fixture.of("sqlite::memory:", Tuning.NONE, null);
                Fixture other = Fixture.of("sqlite::memory:", Tuning.NONE, null)) {
            one.push(NOTES);
            one.insert(NOTES, 1, 1);
            List<Row> counts = Flux.range(0, 8)
                    .flatMap(i -> one.flux(reading("select count(*) from notes")), 8)
                    .collectList()
                    .block(Fixture.PATIENCE);
            assertThat(counts).hasSize(8).allMatch(row -> row.int64(0) == 1);
            assertThat(other.query("select name from sqlite_schema")).isEmpty();
        }
    }

    @Test
    void aDatabaseWithANameIsSharedUntilTheLastLeaves() {
        String url = "sqlite:mem:shared";
        try (Fixture one = Fixture.of(url, Tuning.NONE, null)) {
            one.push(NOTES);
            try (Fixture other = Fixture.of(url, Tuning.NONE, null)) {
                assertThat(other.insert(NOTES, 1, 1)).isEqualTo(1);
            }
            assertThat(one.run(all(NOTES))).hasSize(1);
        }
        try (Fixture again = Fixture.of(url, Tuning.NONE, null)) {
            assertThat(again.query("select name from sqlite_schema")).isEmpty();
        }
    }

    @Test
    void aCancelledStatementStopsAndItsThreadIsFree() throws InterruptedException {
        List<Thread> others = threads();
        try (Fixture on = Store.SQLITE.open(Tuning.pool(1, Duration.ofSeconds(5)))) {
            on.query("select 1");
            long begun = System.nanoTime();
            on.flux(reading(ENDLESS))
                    .timeout(Duration.ofMillis(200))
                    .onErrorComplete()
                    .blockLast(Fixture.PATIENCE);
            on.query("select 1");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        }
        for (Thread thread : threads()) {
            if (!others.contains(thread)) thread.join(Duration.ofSeconds(5));
        }
        assertThat(others).as("threads that still run").containsAll(threads());
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("r2dbc-sqlite"))
                .toList();
    }

    /** Others have written since it read: what it would write may rest on what is no longer so. */
    @Test
    void aDeferredTransactionThatComesTooLateIsToldToRunAgain() {
        try (Fixture on = Store.SQLITE.open(Tuning.pool(2, Duration.ofSeconds(5)))) {
            on.push(NOTES);
            on.insert(NOTES, 1, 0);
            Throwable late = deferred(
                    on,
                    session -> on.on(session, all(NOTES))
                            .thenMany(on.flux(insert(NOTES), 2, 0))
                            .thenMany(on.on(session, insert(NOTES), 3, 0)));
            assertThat(late).isInstanceOf(SerializationFailure.class);
            assertThat(on.run(all(NOTES))).extracting(row -> row.int32(0)).containsExactly(1, 2);
        }
    }

    @Test
    void readingForUpdateTakesTheLockInADeferredTransactionToo() {
        try (Fixture on = Fixture.of(
                "sqlite:" + Store.file() + "?busyTimeout=PT0.2S", Tuning.pool(2, Duration.ofSeconds(5)), null)) {
            on.push(NOTES);
            on.insert(NOTES, 1, 0);
            QueryTable locking = new QueryTable(
                    new TableStatement.Select(
                            NOTES,
                            Term.of(NOTES.columns()),
                            new Term.Constant(true),
                            List.of(),
                            null,
                            null,
                            Lock.UPDATE),
                    Fixture.layout(NOTES.columns()));
            Throwable told = deferred(on, session -> on.on(session, locking).thenMany(on.flux(insert(NOTES), 2, 0)));
            assertThat(told).isInstanceOf(LockTimeout.class);
            Throwable stale = deferred(
                    on,
                    session -> on.on(session, all(NOTES))
                            .thenMany(on.flux(insert(NOTES), 2, 0))
                            .thenMany(on.on(session, locking)));
            assertThat(stale).isInstanceOf(SerializationFailure.class);
        }
    }

    private static Throwable deferred(
            Fixture on, java.util.function.Function<dev.sippet.driver.Session, Flux<Row>> work) {
        return on.with(session -> on.done(session, new Transact.Begin(null, false, LockMode.DEFERRED))
                        .thenMany(Flux.defer(() -> work.apply(session)))
                        .then(on.done(session, COMMIT))
                        .materialize()
                        .mapNotNull(signal -> signal.getThrowable())
                        .flux())
                .blockLast(Fixture.PATIENCE);
    }

    @Test
    void textsOfTimesAreOrderedAsTheTimes() {
        Column at = column("at", Type.INSTANT);
        Column local = column("local", Type.DATETIME);
        Table times = table("times", column("id", Type.INT32), at, local);
        Random random = new Random(3);
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            long second = random.nextLong(
                    Instant.parse("0001-01-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("9999-12-31T00:00:00Z").getEpochSecond());
            Instant instant = Instant.ofEpochSecond(second, random.nextInt(1_000_000) * 1000L);
            rows.addAll(List.of(i, instant, LocalDateTime.ofInstant(instant, java.time.ZoneOffset.UTC)));
        }
        try (Fixture on = Store.SQLITE.open()) {
            on.push(times);
            on.insert(times, rows.toArray());
            List<Row> byTime = on.run(all(times)).stream()
                    .sorted(java.util.Comparator.comparing(row -> row.instant(1)))
                    .toList();
            assertThat(on.query("select id from times order by at"))
                    .extracting(row -> row.int32(0))
                    .isEqualTo(byTime.stream().map(row -> row.int32(0)).toList());
            assertThat(on.query("select id from times order by local"))
                    .extracting(row -> row.int32(0))
                    .isEqualTo(byTime.stream().map(row -> row.int32(0)).toList());
        }
    }

    /** A number in a JSON text is the same number again. */
    @Test
    void everyDoubleIsFoundInAList() {
        Column value = column("value", Type.FLOAT64);
        Table doubles = table("doubles", column("id", Type.INT32), value);
        Random random = new Random(5);
        List<Object> values = new ArrayList<>();
        Object[] rows = new Object[32_000];
        for (int i = 0; i < rows.length; i += 2) {
            double next = Double.longBitsToDouble(random.nextLong());
            if (!Double.isFinite(next)) next = i;
            values.add(next);
            rows[i] = i;
            rows[i + 1] = next;
        }
        try (Fixture on = Store.SQLITE.open()) {
            on.push(doubles);
            on.insert(doubles, rows);
            Term in = new Term.In(new Term.ColumnTerm(value), new Term.ListArgument(0, Type.FLOAT64));
            assertThat(on.run(select(doubles, in), values)).hasSize(rows.length / 2);
        }
    }

    @Test
    void beginningsListsAndOrdersAreServedByIndexes() {
        Column name = column("name", Type.TEXT);
        Column id = column("id", Type.UUID);
        Table people = new Table(
                "people",
                "Person",
                List.of(id, name),
                List.of(id),
                List.of(new TableIndex("people_name_idx", List.of(name), false)),
                List.of());
        try (Fixture on = Store.SQLITE.open()) {
            on.push(people);
            assertThat(plan(on, "select * from people where name glob ?", "Ad*"))
                    .contains("people_name_idx (name>?");
            assertThat(plan(on, "select * from people where name in (select value from json_each(?))", "[]"))
                    .contains("people_name_idx (name=?");
            assertThat(plan(on, "select * from people where id in (select unhex(value) from json_each(?))", "[]"))
                    .contains("sqlite_autoindex_people_1 (id=?");
            assertThat(plan(on, "select * from people order by name nulls first limit ?", 1))
                    .contains("USING INDEX people_name_idx");
        }
    }

    private static String plan(Fixture on, String sql, Object value) {
        return String.join(
                "\n",
                on.query("explain query plan " + sql, value).stream()
                        .map(row -> row.text(3))
                        .toList());
    }
}
