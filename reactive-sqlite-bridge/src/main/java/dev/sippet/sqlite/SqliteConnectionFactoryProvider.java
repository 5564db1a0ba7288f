package dev.sippet.sqlite;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.ConnectionFactoryProvider;
import io.r2dbc.spi.Option;
import java.time.Duration;

/** Finds the driver for {@code r2dbc:sqlite:…} and {@code r2dbc:turso:…}, and names its options. */
public final class SqliteConnectionFactoryProvider implements ConnectionFactoryProvider {

    public static final String SQLITE = "sqlite";

    /** SQLite's successor in Rust; it needs a JDBC driver that answers {@code jdbc:turso:} on the class path. */
    public static final String TURSO = "turso";

    /** WAL for files unless said otherwise; databases in memory have none. */
    public static final Option<String> JOURNAL_MODE = Option.valueOf("journalMode");

    /** OFF, NORMAL, FULL or EXTRA; NORMAL with WAL and SQLite's own default otherwise. */
    public static final Option<String> SYNCHRONOUS = Option.valueOf("synchronous");

    /** Whether foreign keys are checked: true. */
    public static final Option<Boolean> FOREIGN_KEYS = Option.valueOf("foreignKeys");

    /** How long to wait for a lock or for the turn to write: five seconds. */
    public static final Option<Duration> BUSY_TIMEOUT = Option.valueOf("busyTimeout");

    /** Pages in memory for each connection, or kibibytes if negative. */
    public static final Option<Integer> CACHE_SIZE = Option.valueOf("cacheSize");

    /** {@code ro}, {@code rw} or {@code rwc}, which also creates the file and is the default. */
    public static final Option<String> MODE = Option.valueOf("mode");

    /** The same as {@code mode=ro}. */
    public static final Option<Boolean> READ_ONLY = Option.valueOf("readOnly");

    /** DEFAULT, FILE or MEMORY. */
    public static final Option<String> TEMP_STORE = Option.valueOf("tempStore");

    /** Prepared statements that each connection keeps: 128. */
    public static final Option<Integer> STATEMENT_CACHE_SIZE = Option.valueOf("statementCacheSize");

    /** Rows that a visit to a connection's thread serves at most: 128. */
    public static final Option<Integer> FETCH_SIZE = Option.valueOf("fetchSize");

    /** How transactions begin that do not say: IMMEDIATE. */
    public static final Option<LockMode> LOCK_MODE = LockMode.ATTRIBUTE;

    /** Turso's MVCC journal, and CONCURRENT as the mode of transactions. */
    public static final Option<Boolean> CONCURRENT_WRITES = Option.valueOf("concurrentWrites");

    @Override
    public SqliteConnectionFactory create(ConnectionFactoryOptions options) {
        return SqliteConnectionFactory.from(options);
    }

    @Override
    public boolean supports(ConnectionFactoryOptions options) {
        Object driver = options.getValue(ConnectionFactoryOptions.DRIVER);
        return SQLITE.equals(driver) || TURSO.equals(driver);
    }

    @Override
    public String getDriver() {
        return SQLITE;
    }
}
