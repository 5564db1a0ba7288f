package dev.sippet.r2dbc.sqlite;

import dev.sippet.driver.DatabaseUrl;
import dev.sippet.driver.Settings;
import dev.sippet.error.InvalidUrl;
import dev.sippet.r2dbc.Codecs;
import dev.sippet.r2dbc.Database;
import dev.sippet.r2dbc.Errors;
import dev.sippet.r2dbc.Link;
import dev.sippet.r2dbc.Options;
import dev.sippet.r2dbc.sql.Dialect;
import dev.sippet.r2dbc.sql.SqliteDialect;
import dev.sippet.r2dbc.sql.TursoDialect;
import dev.sippet.sqlite.SqliteConnection;
import dev.sippet.sqlite.SqliteConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.Statement;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file of SQLite or Turso, or a database in the memory of this process. */
final class SqliteDatabase implements Database {
    private static final String TURSO = "turso";

    /** As the R2DBC driver calls them. */
    private static final String[] OPTIONS = {
        "busyTimeout",
        "cacheSize",
        "concurrentWrites",
        "fetchSize",
        "foreignKeys",
        "journalMode",
        "lockMode",
        "mode",
        "readOnly",
        "statementCacheSize",
        "synchronous",
        "tempStore"
    };

    private final String scheme;
    private final String place;
    private final SqliteConnectionFactory factory;

    SqliteDatabase(Settings settings) {
        scheme = settings.url().scheme();
        place = place(settings.url());
        factory = factory(settings);
    }

    private String place(DatabaseUrl url) {
        if (url.host() != null) {
            throw new InvalidUrl(
                    "the " + scheme + " URL names a server, and " + scheme + " is a file or in memory", forms());
        }
        if (url.database().isBlank()) throw new InvalidUrl("the " + scheme + " URL names no database", forms());
        return url.database();
    }

    private String forms() {
        String common = "write " + scheme + ":./app.db, " + scheme + ":/path/app.db, " + scheme + "::memory:";
        return isTurso() ? common : common + " or sqlite:mem:name";
    }

    private boolean isTurso() {
        return scheme.equals(TURSO);
    }

    private SqliteConnectionFactory factory(Settings settings) {
        Options given = Options.of(settings, OPTIONS);
        ConnectionFactoryOptions.Builder options = ConnectionFactoryOptions.builder()
                .option(ConnectionFactoryOptions.DRIVER, scheme)
                .option(ConnectionFactoryOptions.DATABASE, place)
                .option(ConnectionFactoryOptions.CONNECT_TIMEOUT, settings.connectTimeout());
        for (String name : OPTIONS) given.text(name, value -> options.option(Option.valueOf(name), value));
        try {
            return SqliteConnectionFactory.from(options.build());
        } catch (IllegalArgumentException e) {
            throw new InvalidUrl("the " + scheme + " URL is refused: " + e.getMessage(), forms());
        }
    }

    @Override
    public String name() {
        return scheme;
    }

    @Override
    public String address() {
        return scheme + ":" + place;
    }

    @Override
    public Mono<Link> open() {
        return factory.create()
                .flatMap(connection -> link(connection)
                        .onErrorResume(
                                error -> connection.close().onErrorComplete().then(Mono.error(error))));
    }

    private Mono<Link> link(SqliteConnection connection) {
        Statement question = connection.createStatement("PRAGMA journal_mode");
        return Flux.from(question.execute())
                .concatMap(result -> result.map(row -> String.valueOf(row.get(0, String.class))))
                .single()
                .map(journal -> link(connection, journal));
    }

    /** With SQLite's write-ahead log, reads and writes do not wait for each other; in Turso's journal, writers do not either. */
    private Link link(SqliteConnection connection, String journal) {
        String version = connection.getMetadata().getDatabaseVersion();
        return isTurso()
                ? new TursoLink(connection, new TursoDialect(journal.equals("mvcc")).capability(version))
                : new SqliteLink(connection, new SqliteDialect(journal.equals("wal")).capability(version));
    }

    @Override
    public Dialect dialect(String name) {
        return isTurso() ? new TursoDialect(false) : new SqliteDialect(true);
    }

    @Override
    public Codecs codecs() {
        return SqliteCodecs.INSTANCE;
    }

    @Override
    public Errors errors() {
        return SqliteErrors.INSTANCE;
    }

    /** A database in memory ends with its last connection, and the factory has one of its own. */
    @Override
    public Mono<Void> close() {
        return factory.close();
    }
}
