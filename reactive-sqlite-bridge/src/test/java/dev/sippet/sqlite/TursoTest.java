package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.sqlite.turso.OnTurso;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcPermissionDeniedException;
import io.r2dbc.spi.R2dbcRollbackException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.TransactionDefinition;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The engine over JDBC, by the real Turso. */
@OnTurso
class TursoTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final List<SqliteConnection> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(connection -> connection.close().block(PATIENCE));
    }

    private SqliteConnection open(SqliteConnectionFactory factory) {
        SqliteConnection connection = factory.create().block(PATIENCE);
        opened.add(connection);
        return connection;
    }

    private SqliteConnectionFactory file(String options) {
        return SqliteConnectionFactory.from("r2dbc:turso:" + folder.resolve("app.db") + "?synchronous=OFF" + options);
    }

    private static long update(SqliteConnection connection, String sql, Object... values) {
        SqliteStatement statement = connection.createStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.bind(at, values[at]);
        }
        return Flux.from(statement.execute())
                .concatMap(result -> result.getRowsUpdated())
                .reduce(0L, Long::sum)
                .block(PATIENCE);
    }

    private static List<Object> values(SqliteConnection connection, String sql) {
        return Flux.from(connection.createStatement(sql).execute())
                .concatMap(result -> result.map(row -> row.get(0)))
                .collectList()
                .block(PATIENCE);
    }

    private static void run(Mono<Void> work) {
        work.block(PATIENCE);
    }

    @Test
    void aFileIsThereForTheNextConnection() {
        SqliteConnectionFactory factory = file("");
        SqliteConnection first = open(factory);
        update(first, "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT)");
        assertThat(update(first, "INSERT INTO t (n) VALUES (?), (?)", "a", "b")).isEqualTo(2);
        assertThat(values(open(factory), "SELECT n FROM t ORDER BY id")).containsExactly("a", "b");
        assertThat(first.getMetadata().getDatabaseProductName()).isEqualTo("Turso");
        assertThat(first.getMetadata().getDatabaseVersion()).startsWith("3.");
    }

    @Test
    void connectionsInMemoryShareAFileThatGoesWithTheFactory() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:turso::memory:");
        List<String> before = temporaryFiles();
        update(open(factory), "CREATE TABLE t (n TEXT)");
        update(open(factory), "INSERT INTO t VALUES ('shared')");
        assertThat(values(open(factory), "SELECT n FROM t")).containsExactly("shared");
        assertThat(temporaryFiles()).hasSizeGreaterThan(before.size());
        close();
        run(factory.close());
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static List<String> temporaryFiles() {
        String[] names =
                new File(System.getProperty("java.io.tmpdir")).list((in, name) -> name.startsWith("r2dbc-turso"));
        return List.of(names).stream().sorted().toList();
    }

    @Test
    void valuesComeBackAsTheyWere() {
        SqliteConnection connection = open(file(""));
        update(connection, "CREATE TABLE t (i INTEGER, r REAL, x TEXT, b BLOB) STRICT");
        byte[] bytes = {0, 1, -1};
        String text = "b\u00e4r \ud83d\udc3b\n\"";
        update(connection, "INSERT INTO t VALUES (?, ?, ?, ?)", Long.MIN_VALUE, 0.1, text, bytes);
        update(connection, "INSERT INTO t VALUES (?, ?, ?, ?)", Long.MAX_VALUE, 3.0, "", new byte[0]);
        assertThat(values(connection, "SELECT i FROM t")).containsExactly(Long.MIN_VALUE, Long.MAX_VALUE);
        assertThat(values(connection, "SELECT r FROM t")).containsExactly(0.1, 3.0);
        assertThat(values(connection, "SELECT x FROM t")).containsExactly(text, "");
        assertThat(values(connection, "SELECT hex(b) FROM t")).containsExactly("0001FF", "");
        assertThat(values(connection, "SELECT coalesce(max(i), 0) FROM t WHERE i = 7"))
                .containsExactly(0L);
    }

    @Test
    void manyRowsComeAsTheyAreRequested() {
        SqliteConnection connection = open(file(""));
        List<Long> rows = Flux.from(connection
                        .createStatement("SELECT value FROM generate_series(1, 1000)")
                        .execute())
                .concatMap(result -> result.map(row -> row.get(0, Long.class)))
                .take(200)
                .collectList()
                .block(PATIENCE);
        assertThat(rows).hasSize(200).endsWith(200L);
        assertThat(values(connection, "SELECT 1")).containsExactly(1L);
    }

    @Test
    void writesThatAnswerRowsAreCountedToo() {
        SqliteConnection connection = open(file(""));
        update(connection, "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT)");
        assertThat(values(connection, "INSERT INTO t (n) VALUES ('a'), ('b') RETURNING id"))
                .containsExactly(1L, 2L);
        assertThat(update(connection, "UPDATE t SET n = 'c' RETURNING id")).isEqualTo(2);
    }

    @Test
    void transactionsCommitAndRollBack() {
        SqliteConnection connection = open(file(""));
        update(connection, "CREATE TABLE t (n INTEGER)");
        run(connection.beginTransaction());
        update(connection, "INSERT INTO t VALUES (1)");
        run(connection.createSavepoint("a"));
        update(connection, "INSERT INTO t VALUES (2)");
        run(connection.rollbackTransactionToSavepoint("a"));
        run(connection.commitTransaction());
        run(connection.beginTransaction());
        update(connection, "INSERT INTO t VALUES (3)");
        run(connection.rollbackTransaction());
        assertThat(values(connection, "SELECT n FROM t")).containsExactly(1L);
    }

    @Test
    void aSecondWriterWaitsForItsTurn() {
        SqliteConnectionFactory factory = file("&busyTimeout=PT0.2S");
        SqliteConnection first = open(factory);
        update(first, "CREATE TABLE t (n INTEGER)");
        run(first.beginTransaction());
        SqliteConnection second = open(factory);
        assertThatThrownBy(() -> update(second, "INSERT INTO t VALUES (2)")).isInstanceOf(R2dbcTimeoutException.class);
        update(first, "INSERT INTO t VALUES (1)");
        run(first.commitTransaction());
        update(second, "INSERT INTO t VALUES (2)");
        assertThat(values(first, "SELECT n FROM t")).containsExactly(1L, 2L);
    }

    @Test
    void aStaleSnapshotIsASerializationFailure() {
        SqliteConnectionFactory factory = file("&lockMode=DEFERRED");
        SqliteConnection first = open(factory);
        update(first, "CREATE TABLE t (n INTEGER)");
        SqliteConnection second = open(factory);
        run(second.beginTransaction());
        assertThat(values(second, "SELECT n FROM t")).isEmpty();
        update(first, "INSERT INTO t VALUES (1)");
        assertThatThrownBy(() -> update(second, "INSERT INTO t VALUES (2)"))
                .isInstanceOfSatisfying(R2dbcRollbackException.class, TursoTest::isSerializationFailure);
        run(second.rollbackTransaction());
        update(second, "INSERT INTO t VALUES (2)");
        assertThat(values(first, "SELECT n FROM t")).containsExactly(1L, 2L);
    }

    @Test
    void concurrentWritersOfDifferentRowsBothCommit() {
        SqliteConnectionFactory factory = file("&concurrentWrites=true");
        SqliteConnection first = withRows(factory);
        SqliteConnection second = open(factory);
        assertThat(values(second, "PRAGMA journal_mode")).containsExactly("mvcc");
        run(first.beginTransaction());
        run(second.beginTransaction());
        update(first, "UPDATE t SET n = 'first' WHERE id = 1");
        update(second, "UPDATE t SET n = 'second' WHERE id = 2");
        run(first.commitTransaction());
        run(second.commitTransaction());
        assertThat(values(first, "SELECT n FROM t ORDER BY id")).containsExactly("first", "second");
    }

    @Test
    void whoWritesTheSameRowIsToldAndHasRolledBack() {
        SqliteConnectionFactory factory = file("&concurrentWrites=true");
        SqliteConnection first = withRows(factory);
        SqliteConnection second = open(factory);
        run(first.beginTransaction());
        run(second.beginTransaction());
        update(second, "UPDATE t SET n = 'lost' WHERE id = 2");
        update(first, "UPDATE t SET n = 'first' WHERE id = 1");
        assertThatThrownBy(() -> {
                    update(second, "UPDATE t SET n = 'second' WHERE id = 1");
                    run(second.commitTransaction());
                })
                .isInstanceOfSatisfying(R2dbcRollbackException.class, TursoTest::isSerializationFailure);
        run(second.rollbackTransaction());
        run(first.commitTransaction());
        update(second, "UPDATE t SET n = 'again' WHERE id = 2");
        assertThat(values(first, "SELECT n FROM t ORDER BY id")).containsExactly("first", "again");
    }

    @Test
    void whoInsertsTheSameKeyIsToldAtTheCommit() {
        SqliteConnectionFactory factory = file("&concurrentWrites=true");
        SqliteConnection first = withRows(factory);
        SqliteConnection second = open(factory);
        run(first.beginTransaction());
        run(second.beginTransaction());
        update(first, "INSERT INTO t VALUES (3, 'same')");
        update(second, "INSERT INTO t VALUES (4, 'same')");
        run(first.commitTransaction());
        assertThatThrownBy(() -> run(second.commitTransaction()))
                .isInstanceOfSatisfying(R2dbcRollbackException.class, TursoTest::isSerializationFailure);
        assertThat(values(second, "SELECT id FROM t ORDER BY id")).containsExactly(1L, 2L, 3L);
    }

    private SqliteConnection withRows(SqliteConnectionFactory factory) {
        SqliteConnection connection = open(factory);
        update(connection, "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT UNIQUE)");
        update(connection, "INSERT INTO t VALUES (1, 'one'), (2, 'two')");
        return connection;
    }

    private static void isSerializationFailure(R2dbcRollbackException told) {
        assertThat(told.getSqlState()).isEqualTo("40001");
        assertThat(told.getErrorCode()).isEqualTo(517);
    }

    @Test
    void concurrentTransactionsHaveSnapshotsAndSoAreNotSerializable() {
        SqliteConnectionFactory factory = file("&concurrentWrites=true");
        SqliteConnection first = withRows(factory);
        SqliteConnection second = open(factory);
        run(first.beginTransaction());
        run(second.beginTransaction());
        assertThat(values(first, "SELECT count(*) FROM t")).isEqualTo(values(second, "SELECT count(*) FROM t"));
        update(first, "DELETE FROM t WHERE id = 1 AND (SELECT count(*) FROM t) = 2");
        update(second, "DELETE FROM t WHERE id = 2 AND (SELECT count(*) FROM t) = 2");
        run(first.commitTransaction());
        run(second.commitTransaction());
        assertThat(values(first, "SELECT count(*) FROM t")).containsExactly(0L);
        assertThatThrownBy(() -> run(first.beginTransaction(IsolationLevel.SERIALIZABLE)))
                .isInstanceOf(SqliteRefusedException.class)
                .hasMessageContaining("REPEATABLE READ")
                .hasMessageContaining("snapshot");
        assertThat(first.getTransactionIsolationLevel()).isEqualTo(IsolationLevel.REPEATABLE_READ);
        run(first.setTransactionIsolationLevel(IsolationLevel.REPEATABLE_READ));
        run(first.beginTransaction(IsolationLevel.REPEATABLE_READ));
        run(first.rollbackTransaction());
    }

    @Test
    void aReadOnlyTransactionRefusesWrites() {
        SqliteConnection connection = open(file(""));
        update(connection, "CREATE TABLE t (n INTEGER)");
        run(connection.beginTransaction(new ReadOnly()));
        assertThatThrownBy(() -> update(connection, "INSERT INTO t VALUES (1)"))
                .isInstanceOf(R2dbcPermissionDeniedException.class);
        run(connection.rollbackTransaction());
        assertThat(update(connection, "INSERT INTO t VALUES (1)")).isEqualTo(1);
    }

    private record ReadOnly() implements TransactionDefinition {
        @Override
        public <T> T getAttribute(Option<T> option) {
            return option.equals(READ_ONLY) ? option.cast(true) : null;
        }
    }

    @Test
    void violatedConstraintsAreToldApart() {
        SqliteConnection connection = open(file(""));
        update(connection, "CREATE TABLE p (id INTEGER PRIMARY KEY)");
        update(connection, """
            CREATE TABLE t (id INTEGER PRIMARY KEY, u TEXT NOT NULL UNIQUE, c INTEGER CHECK (c > 0),
            p INTEGER REFERENCES p (id)) STRICT\
            """);
        update(connection, "INSERT INTO t VALUES (1, 'a', 1, NULL)");
        violates(
                connection,
                "INSERT INTO t VALUES (2, 'a', 1, NULL)",
                "23505",
                2067,
                "UNIQUE constraint failed: t.u (SQLITE");
        violates(
                connection,
                "INSERT INTO t VALUES (2, NULL, 1, NULL)",
                "23502",
                1299,
                "NOT NULL constraint failed: t.u");
        violates(connection, "INSERT INTO t VALUES (2, 'b', 0, NULL)", "23514", 275, "CHECK constraint failed");
        violates(connection, "INSERT INTO t VALUES (2, 'b', 1, 9)", "23503", 787, "FOREIGN KEY constraint failed");
        violates(connection, "INSERT INTO t VALUES (2, 'b', 'x', NULL)", "23000", 3091, "cannot store TEXT");
    }

    private static void violates(SqliteConnection connection, String sql, String state, int code, String message) {
        assertThatThrownBy(() -> update(connection, sql))
                .isInstanceOfSatisfying(R2dbcDataIntegrityViolationException.class, told -> {
                    assertThat(told.getSqlState()).isEqualTo(state);
                    assertThat(told.getErrorCode()).isEqualTo(code);
                })
                .hasMessageStartingWith(message);
    }

    @Test
    void whatIsNoSqlIsBadGrammar() {
        SqliteConnection connection = open(file(""));
        assertThatThrownBy(() -> update(connection, "SELECT * FROM nowhere"))
                .isInstanceOf(R2dbcBadGrammarException.class)
                .hasMessageStartingWith("no such table: nowhere");
        assertThatThrownBy(() -> update(connection, "SELEC 1")).isInstanceOf(R2dbcBadGrammarException.class);
        assertThat(values(connection, "SELECT 1")).containsExactly(1L);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws Exception {
        Files.writeString(folder.resolve("app.db"), "no database at all. ".repeat(400), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> values(open(file("")), "SELECT name FROM sqlite_schema"))
                .isInstanceOf(io.r2dbc.spi.R2dbcException.class);
    }

    @Test
    void aClosedConnectionIsGone() {
        SqliteConnection connection = open(file(""));
        run(connection.close());
        assertThat(connection.validate(io.r2dbc.spi.ValidationDepth.REMOTE))
                .satisfies(valid -> assertThat(Mono.from(valid).block(PATIENCE)).isFalse());
    }
}
