package dev.sippet.sqlite;

import io.r2dbc.spi.Closeable;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.ConnectionFactoryOptions;
import reactor.core.publisher.Mono;

/**
 * Connections to one database. The connections of one factory to {@code :memory:} share one database, which lives until the
 * factory and the last of them are closed; so close a factory in memory. A factory of a file holds nothing.
 */
public final class SqliteConnectionFactory implements ConnectionFactory, Closeable {

    private final Settings settings;
    private final Anchor anchor;

    private SqliteConnectionFactory(Settings settings) {
        this.settings = settings;
        this.anchor = new Anchor(settings);
    }

    /**
     * A factory for a URL: {@code r2dbc:sqlite:./app.db}, {@code r2dbc:sqlite::memory:}, {@code r2dbc:sqlite:mem:name}, each
     * with options behind a question mark, or any form that R2DBC itself reads. Percent signs escape, as in every URL.
     *
     * @throws IllegalArgumentException naming what is wrong with it
     */
    public static SqliteConnectionFactory from(String url) {
        return from(SqliteUrl.parse(url));
    }

    /**
     * A factory for options.
     *
     * @throws IllegalArgumentException naming what is wrong with them
     */
    public static SqliteConnectionFactory from(ConnectionFactoryOptions options) {
        return new SqliteConnectionFactory(Settings.of(options));
    }

    /** Opens a connection with a thread of its own. Cancelled, it closes what it opened. */
    @Override
    public Mono<SqliteConnection> create() {
        return ConnectionOpening.of(settings, anchor);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return settings.engine()::product;
    }

    /** Lets go of a database in memory, which ends with its last connection. New connections are refused from then on. */
    @Override
    public Mono<Void> close() {
        return Mono.create(sink -> anchor.close(sink::success));
    }

    @Override
    public String toString() {
        return "SqliteConnectionFactory[" + settings.location().shown() + "]";
    }
}
