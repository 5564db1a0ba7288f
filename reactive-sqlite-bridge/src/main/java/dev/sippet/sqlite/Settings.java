package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.Engine;
import dev.sippet.sqlite.engine.JdbcEngine;
import dev.sippet.sqlite.engine.SqliteEngine;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.IsolationLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a factory gives its connections.
 *
 * @param pragmas run on each new connection
 * @param journalMode wanted of the file; absent in memory, on a read-only file and where the engine has its own
 */
record Settings(
        Engine engine,
        Location location,
        List<String> pragmas,
        @Nullable String journalMode,
        LockMode lockMode,
        boolean concurrentWrites,
        Duration busyTimeout,
        Duration statementTimeout,
        Duration connectTimeout,
        int statementCacheSize,
        int fetchSize) {

    static Settings of(ConnectionFactoryOptions options) {
        OptionReader read = new OptionReader(options);
        boolean turso = SqliteConnectionFactoryProvider.TURSO.equals(read.driver());
        Engine engine = turso ? new JdbcEngine("Turso", "jdbc:turso:") : new SqliteEngine();
        String mode = read.mode();
        Location location = Location.of(options, mode, turso);
        boolean concurrent = read.flag(SqliteConnectionFactoryProvider.CONCURRENT_WRITES, false);
        if (concurrent && !turso) {
            throw new IllegalArgumentException(
                    "concurrentWrites: SQLite has one writer at a time; only turso has several");
        }
        String journal = journalMode(read, location, mode, turso, concurrent);
        return new Settings(
                engine,
                location,
                pragmas(read, journal, turso),
                journal,
                read.lockMode(concurrent ? LockMode.CONCURRENT : LockMode.IMMEDIATE),
                concurrent,
                read.busyTimeout(),
                read.duration(ConnectionFactoryOptions.STATEMENT_TIMEOUT, Duration.ZERO),
                read.duration(ConnectionFactoryOptions.CONNECT_TIMEOUT, Duration.ofSeconds(10)),
                read.number(SqliteConnectionFactoryProvider.STATEMENT_CACHE_SIZE, 128),
                read.number(SqliteConnectionFactoryProvider.FETCH_SIZE, 128));
    }

    private static @Nullable String journalMode(
            OptionReader read, Location location, String mode, boolean turso, boolean concurrent) {
        String asked = read.oneOf(
                SqliteConnectionFactoryProvider.JOURNAL_MODE, "WAL", "DELETE", "TRUNCATE", "PERSIST", "MEMORY", "OFF");
        if (turso) {
            return concurrent ? "mvcc" : asked;
        }
        if (location.memory() || mode.equals("ro")) {
            return null;
        }
        return asked == null ? "WAL" : asked;
    }

    private static List<String> pragmas(OptionReader read, @Nullable String journal, boolean turso) {
        List<String> pragmas = new ArrayList<>();
        pragmas.add("PRAGMA foreign_keys = " + (read.flag(SqliteConnectionFactoryProvider.FOREIGN_KEYS, true) ? 1 : 0));
        String synchronous = read.oneOf(SqliteConnectionFactoryProvider.SYNCHRONOUS, "OFF", "NORMAL", "FULL", "EXTRA");
        // With a write-ahead log, NORMAL survives the death of the process; other journals need FULL not to be damaged.
        if (synchronous != null || "WAL".equals(journal)) {
            pragmas.add("PRAGMA synchronous = " + (synchronous == null ? "NORMAL" : synchronous));
        }
        Integer cache = read.number(SqliteConnectionFactoryProvider.CACHE_SIZE);
        if (cache != null) {
            pragmas.add("PRAGMA cache_size = " + cache);
        }
        String temp = read.oneOf(SqliteConnectionFactoryProvider.TEMP_STORE, "DEFAULT", "FILE", "MEMORY");
        if (temp != null) {
            pragmas.add("PRAGMA temp_store = " + temp);
        }
        if (turso) {
            // An engine over JDBC asks nobody while it waits.
            pragmas.add("PRAGMA busy_timeout = " + read.busyTimeout().toMillis());
        }
        return List.copyOf(pragmas);
    }

    /** In Turso's own journal each transaction has a snapshot, which PostgreSQL calls REPEATABLE READ. */
    IsolationLevel isolation() {
        return concurrentWrites ? IsolationLevel.REPEATABLE_READ : IsolationLevel.SERIALIZABLE;
    }

    void refuseOtherIsolation(@Nullable IsolationLevel level) {
        if (level != null && !level.equals(isolation())) {
            String snapshots = concurrentWrites ? ", as concurrentWrites gives each transaction a snapshot" : "";
            throw SqliteErrors.refused(
                    engine.product() + " has one isolation level, "
                            + isolation().asSql() + snapshots + "; " + level.asSql() + " was asked for.",
                    "0A000");
        }
    }

    /** Whether an open read keeps others from committing, which a write-ahead log spares them. */
    boolean readersBlockWriters() {
        return engine instanceof SqliteEngine && isWithoutLog();
    }

    private boolean isWithoutLog() {
        return journalMode == null || !journalMode.equals("WAL");
    }
}
