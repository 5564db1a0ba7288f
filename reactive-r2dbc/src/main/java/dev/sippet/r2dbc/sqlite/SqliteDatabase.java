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
import dev.sippet.sqlite.SqliteConnection;
import dev.sippet.sqlite.SqliteConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.Statement;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file of SQLite, or a database in the memory of this process. */
final class SqliteDatabase implements Database {
    private static final Dialect DIALECT = new SqliteDialect(true);
    private static final String FORMS =
            "write sqlite:./app.db, sqlite:/path/app.db, sqlite::memory: or sqlite:mem:name";

    /** As the R2DBC driver calls them. */
    private static final String[] OPTIONS = {
        "busyTimeout",
        "cacheSize",
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

    private final String place;
    private final SqliteConnectionFactory factory;

    SqliteDatabase(Settings settings) {
        place = place(settings.url());
        factory = factory(settings);
    }

    private static String place(DatabaseUrl url) {
        if (url.host() != null) {
            throw new InvalidUrl("the sqlite URL names a server, and sqlite is a file or in memory", FORMS);
        }
        if (url.database().isBlank()) throw new InvalidUrl("the sqlite URL names no database", FORMS);
        return url.database();
    }

    private SqliteConnectionFactory factory(Settings settings) {
        Options given = Options.of(settings, OPTIONS);
        ConnectionFactoryOptions.Builder options = ConnectionFactoryOptions.builder()
                .option(ConnectionFactoryOptions.DRIVER, "sqlite")
                .option(ConnectionFactoryOptions.DATABASE, place)
                .option(ConnectionFactoryOptions.CONNECT_TIMEOUT, settings.connectTimeout());
        for (String name : OPTIONS) given.text(name, value -> options.option(Option.valueOf(name), value));
        try {
            return SqliteConnectionFactory.from(options.build());
        } catch (IllegalArgumentException e) {
            throw new InvalidUrl("the sqlite URL is refused: " + e.getMessage(), FORMS);
        }
    }

    @Override
    public String name() {
        return DIALECT.name();
    }

    @Override
    public String address() {
        return "sqlite:" + place;
    }

    @Override
    public Mono<Link> open() {
        return factory.create()
                .flatMap(connection -> link(connection)
                        .onErrorResume(
                                error -> connection.close().onErrorComplete().then(Mono.error(error))));
    }

    /** With a write-ahead log, reads and writes do not wait for each other. */
    private static Mono<Link> link(SqliteConnection connection) {
        String version = connection.getMetadata().getDatabaseVersion();
        Statement question = connection.createStatement("PRAGMA journal_mode");
        return Flux.from(question.execute())
                .concatMap(result -> result.map(row -> "wal".equals(row.get(0, String.class))))
                .single()
                .map(wal -> new SqliteLink(connection, new SqliteDialect(wal).capability(version)));
    }

    @Override
    public Dialect dialect(String name) {
        return DIALECT;
    }

    @Override
    public boolean isServer() {
        return false;
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
