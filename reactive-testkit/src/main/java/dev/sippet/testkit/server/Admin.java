package dev.sippet.testkit.server;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The administrator's connection, through the bare driver and blocking. Every call opens and closes its own, so that no call sees
 * what an earlier one left behind.
 */
final class Admin {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Option<String> SSL_MODE = Option.valueOf("sslMode");

    private final ConnectionFactory connections;

    private Admin(ConnectionFactory connections) {
        this.connections = connections;
    }

    static Admin of(DatabaseServer server, String database, Credentials login) {
        String driver = server.product().driver();
        return new Admin(ConnectionFactories.get(ConnectionFactoryOptions.builder()
                .option(ConnectionFactoryOptions.DRIVER, driver)
                .option(ConnectionFactoryOptions.HOST, server.host())
                .option(ConnectionFactoryOptions.PORT, server.port())
                .option(ConnectionFactoryOptions.USER, login.user())
                .option(ConnectionFactoryOptions.PASSWORD, login.password())
                .option(ConnectionFactoryOptions.DATABASE, database)
                // A TLS handshake costs more than all that is said here.
                .option(SSL_MODE, driver.equals("mysql") ? "DISABLED" : "disable")
                .build()));
    }

    void execute(List<String> statements) {
        Flux.usingWhen(
                        connections.create(),
                        connection -> Flux.fromIterable(statements).concatMap(sql -> updated(connection, sql)),
                        Connection::close)
                .then()
                .block(PATIENCE);
    }

    List<String> query(String sql) {
        return query(sql, row -> String.valueOf(row.get(0)));
    }

    <T> List<T> query(String sql, Function<Readable, T> reader) {
        List<T> rows = Flux.usingWhen(
                        connections.create(),
                        connection -> Flux.from(connection.createStatement(sql).execute())
                                .concatMap(result -> result.map(reader)),
                        Connection::close)
                .collectList()
                .block(PATIENCE);
        return Objects.requireNonNull(rows);
    }

    private static Mono<Void> updated(Connection connection, String sql) {
        return Flux.from(connection.createStatement(sql).execute())
                .concatMap(Result::getRowsUpdated)
                .then();
    }
}
