package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcPermissionDeniedException;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reactor.test.StepVerifier;

@Timeout(60)
class BadInputTest {

    private final Set<String> before = Threads.now();

    @TempDir
    Path folder;

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Threads.ofConnections(before)).isEmpty();
    }

    private static void refusedToOpen(String url, Class<? extends R2dbcException> type, String message) {
        StepVerifier.create(SqliteConnectionFactory.from(url).create())
                .expectErrorSatisfies(
                        error -> assertThat(error).isInstanceOf(type).hasMessageContaining(message))
                .verify();
    }

    private static void refused(
            SqliteConnection connection, String sql, Class<? extends R2dbcException> type, String message) {
        StepVerifier.create(
                        connection.createStatement(sql).execute().concatMap(result -> result.map(row -> row.get(0))))
                .expectErrorSatisfies(
                        error -> assertThat(error).isInstanceOf(type).hasMessageContaining(message))
                .verify();
    }

    @Test
    void aDirectoryIsNoFile() {
        refusedToOpen("r2dbc:sqlite:" + folder, R2dbcNonTransientResourceException.class, "is a directory");
    }

    @Test
    void aMissingFolderIsNamed() {
        refusedToOpen(
                "r2dbc:sqlite:" + folder.resolve("no/such.db"),
                R2dbcNonTransientResourceException.class,
                folder.resolve("no") + " does not exist");
    }

    @Test
    void aMissingFileIsNotMadeUnlessAllowed() {
        refusedToOpen(
                "r2dbc:sqlite:" + folder.resolve("none.db") + "?mode=rw",
                R2dbcNonTransientResourceException.class,
                "does not exist");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void aFileOpenedReadOnlyAnswersAndRefusesToBeWritten() {
        Path file = folder.resolve("ro.db");
        SqliteConnection writer = open(file, "");
        Rows.count(writer.createStatement("CREATE TABLE t AS SELECT 1 AS a"));
        writer.close().block();
        SqliteConnection reader = open(file, "?readOnly=true");
        assertThat(Rows.one(reader, "SELECT a FROM t")).isEqualTo(1L);
        refused(reader, "INSERT INTO t VALUES (2)", R2dbcPermissionDeniedException.class, "readonly database");
        reader.close().block();
    }

    private static SqliteConnection open(Path file, String options) {
        return SqliteConnectionFactory.from("r2dbc:sqlite:" + file + options)
                .create()
                .block();
    }

    @Test
    void aFileThatIsNoDatabaseIsCalledSo() throws IOException {
        Path file = folder.resolve("text.db");
        Files.writeString(file, "This is a letter, not a database. ".repeat(100));
        refusedToOpen("r2dbc:sqlite:" + file, R2dbcNonTransientResourceException.class, "file is not a database");
    }

    @Test
    void aDamagedFileIsCalledSo() throws IOException {
        Path file = folder.resolve("damaged.db");
        SqliteConnection connection = open(file, "?journalMode=DELETE");
        Rows.count(connection.createStatement("CREATE TABLE t AS " + StreamingTest.numbers(5_000)));
        connection.close().block();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4_096, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        SqliteConnection damaged = open(file, "?journalMode=DELETE");
        StepVerifier.create(damaged.createStatement("SELECT sum(i) FROM t")
                        .execute()
                        .concatMap(result -> result.map(row -> row.get(0))))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(R2dbcNonTransientResourceException.class)
                        .hasMessageContaining("malformed"))
                .verify();
        damaged.close().block();
    }

    @Test
    void aFileThatAnotherProgramHasLockedIsWaitedForAndThenNamedSo() throws SQLException {
        Path file = folder.resolve("locked.db");
        SqliteConnection connection = open(file, "?busyTimeout=PT0.2S");
        Rows.count(connection.createStatement("CREATE TABLE t (a)"));
        try (Connection stranger = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            stranger.createStatement().execute("BEGIN IMMEDIATE");
            refused(connection, "INSERT INTO t VALUES (1)", R2dbcTimeoutException.class, "database is locked");
            StepVerifier.create(connection.beginTransaction())
                    .expectErrorSatisfies(error -> {
                        assertThat(error).isInstanceOf(R2dbcTimeoutException.class);
                        assertThat(((R2dbcException) error).getErrorCode()).isEqualTo(5);
                    })
                    .verify();
            stranger.createStatement().execute("ROLLBACK");
        }
        assertThat(Rows.count(connection.createStatement("INSERT INTO t VALUES (1)")))
                .isEqualTo(1);
        connection.close().block();
    }

    @Test
    void malformedUrlsSayWhatAUrlLooksLike() {
        assertThatThrownBy(() -> SqliteConnectionFactory.from("jdbc:sqlite:x.db"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("r2dbc:sqlite:./app.db");
        assertThatThrownBy(() -> SqliteConnectionFactory.from("r2dbc:sqlite:"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names no database");
        assertThatThrownBy(() -> SqliteConnectionFactory.from("r2dbc:sqlite:ftp:///x.db"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unknown protocol ftp");
        assertThatThrownBy(() -> SqliteConnectionFactory.from("r2dbc:sqlite:x.db?busyTimeout"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("busyTimeout=PT5S");
    }

    @Test
    void unknownOptionsAreRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> SqliteConnectionFactory.from("r2dbc:sqlite:x.db?journal=WAL"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unknown option journal")
                .hasMessageContaining("journalMode");
        assertThatThrownBy(() -> SqliteConnectionFactory.from(ConnectionFactoryOptions.parse("r2dbc:sqlite:///x.db")
                        .mutate()
                        .option(Option.valueOf("colour"), "red")
                        .build()))
                .hasMessageContaining("Unknown option colour");
    }

    @Test
    void wrongValuesOfOptionsAreRefusedWithTheRightOnes() {
        assertThatThrownBy(() -> SqliteConnectionFactory.from("r2dbc:sqlite:x.db?journalMode=ROLL"))
                .hasMessageContaining("WAL, DELETE");
        assertThatThrownBy(() -> SqliteConnectionFactory.from("r2dbc:sqlite:x.db?busyTimeout=5"))
                .hasMessageContaining("PT5S");
        assertThatThrownBy(() -> SqliteConnectionFactory.from("r2dbc:sqlite:x.db?statementCacheSize=0"))
                .hasMessageContaining("from 1 on");
        assertThatThrownBy(() -> SqliteConnectionFactory.from("r2dbc:sqlite:x.db?concurrentWrites=true"))
                .hasMessageContaining("only turso");
    }

    @Test
    void fortyThousandBindsAreTooMany() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
        SqliteConnection connection = factory.create().block();
        String places = String.join(", ", Collections.nCopies(40_000, "?"));
        SqliteStatement statement = connection.createStatement("SELECT 1 WHERE 1 IN (" + places + ")");
        for (int i = 0; i < 40_000; i++) {
            statement.bind(i, i);
        }
        StepVerifier.create(statement.execute().concatMap(result -> result.map(row -> row.get(0))))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(R2dbcBadGrammarException.class)
                        .hasMessageContaining("too many SQL variables"))
                .verify();
        connection.close().then(factory.close()).block();
    }

    @Test
    void aStatementWithTwoCommandsIsRefusedBeforeAnythingRuns() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
        SqliteConnection connection = factory.create().block();
        refused(
                connection,
                "CREATE TABLE a (x); CREATE TABLE b (x)",
                R2dbcBadGrammarException.class,
                "second command, from character 21");
        assertThat(Rows.one(connection, "SELECT count(*) FROM sqlite_schema")).isEqualTo(0L);
        refused(connection, " -- nothing", R2dbcBadGrammarException.class, "no command");
        connection.close().then(factory.close()).block();
    }

    @Test
    void tursoWithoutItsDriverSaysThatNoneIsThere() {
        StepVerifier.create(SqliteConnectionFactory.from("r2dbc:turso::memory:").create())
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(R2dbcException.class)
                        .hasMessageContaining("No JDBC driver on the class path answers jdbc:turso:"))
                .verify();
    }

    @Test
    void theProviderIsFoundByR2dbc() {
        assertThat(ConnectionFactories.get("r2dbc:sqlite:///" + folder.resolve("x.db")))
                .isInstanceOf(SqliteConnectionFactory.class);
        assertThat(ConnectionFactories.get("r2dbc:sqlite:mem:///x")
                        .getMetadata()
                        .getName())
                .isEqualTo("SQLite");
        assertThat(ConnectionFactories.get("r2dbc:turso:///x.db").getMetadata().getName())
                .isEqualTo("Turso");
    }
}
