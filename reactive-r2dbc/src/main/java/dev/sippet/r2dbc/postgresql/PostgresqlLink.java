package dev.sippet.r2dbc.postgresql;

import dev.sippet.driver.Capability;
import dev.sippet.r2dbc.Link;
import dev.sippet.r2dbc.Sockets;
import dev.sippet.r2dbc.sql.PostgresqlDialect;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import reactor.core.publisher.Mono;

/** A connection to PostgreSQL. */
final class PostgresqlLink implements Link {
    /** "sippet" in ASCII, so that nobody else's lock is likely to have it. */
    private static final long PUSH = 0x736970706574L;

    private final PostgresqlConnection connection;
    private final Sockets sockets;
    private final Capability capability;

    PostgresqlLink(PostgresqlConnection connection, Sockets sockets) {
        this.connection = connection;
        this.sockets = sockets;
        this.capability =
                new PostgresqlDialect().capability(connection.getMetadata().getDatabaseVersion());
    }

    @Override
    public PostgresqlConnection connection() {
        return connection;
    }

    @Override
    public Capability capability() {
        return capability;
    }

    @Override
    public Mono<Void> stop() {
        return connection.cancelRequest();
    }

    /** In a transaction, which also makes it all or nothing; the lock ends with it. */
    @Override
    public Mono<Void> alone(Mono<Void> work) {
        return connection
                .beginTransaction()
                .then(execute("SELECT pg_advisory_xact_lock(" + PUSH + ")"))
                .then(work)
                .then(connection.commitTransaction())
                .onErrorResume(error -> connection.rollbackTransaction().then(Mono.error(error)));
    }

    @Override
    public Mono<Void> close() {
        return connection.close().doFinally(signal -> sockets.close());
    }
}
