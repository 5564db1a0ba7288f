package dev.sippet.r2dbc.postgresql;

import dev.sippet.driver.Capability;
import dev.sippet.r2dbc.Link;
import dev.sippet.r2dbc.sql.PostgresqlDialect;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import reactor.core.publisher.Mono;

/** A connection to PostgreSQL. */
final class PostgresqlLink implements Link {
    private final PostgresqlConnection connection;
    private final Capability capability;

    PostgresqlLink(PostgresqlConnection connection) {
        this.connection = connection;
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
}
