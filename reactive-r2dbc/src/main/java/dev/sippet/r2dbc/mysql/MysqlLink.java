package dev.sippet.r2dbc.mysql;

import dev.sippet.driver.Capability;
import dev.sippet.r2dbc.Link;
import dev.sippet.r2dbc.Sockets;
import dev.sippet.r2dbc.sql.Dialect;
import io.asyncer.r2dbc.mysql.api.MySqlConnection;
import java.time.Duration;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** A connection to MySQL or MariaDB. */
final class MysqlLink implements Link {
    private static final String ABOUT_ITSELF = "SELECT CONNECTION_ID(), @@auto_increment_increment";
    private static final Duration PARTING = Duration.ofMillis(250);

    private final MySqlConnection connection;
    private final Sockets sockets;
    private final Capability capability;
    private final MysqlDatabase database;
    private final long number;
    private final long increment;

    private MysqlLink(
            MySqlConnection connection,
            Sockets sockets,
            Capability capability,
            MysqlDatabase database,
            long number,
            long increment) {
        this.connection = connection;
        this.sockets = sockets;
        this.capability = capability;
        this.database = database;
        this.number = number;
        this.increment = increment;
    }

    static Mono<Link> of(MySqlConnection connection, Sockets sockets, Dialect dialect, MysqlDatabase database) {
        Capability capability = dialect.capability(version(connection));
        return connection
                .createStatement(ABOUT_ITSELF)
                .execute()
                .concatMap(result -> result.map(row -> new MysqlLink(
                        connection,
                        sockets,
                        capability,
                        database,
                        Objects.requireNonNull(row.get(0, Long.class)),
                        Objects.requireNonNull(row.get(1, Long.class)))))
                .single()
                .cast(Link.class);
    }

    /** MariaDB puts a version of MySQL before its own, for clients that know no other. */
    private static String version(MySqlConnection connection) {
        String version = connection.getMetadata().getDatabaseVersion();
        return version.startsWith("5.5.5-") ? version.substring(6) : version;
    }

    @Override
    public MySqlConnection connection() {
        return connection;
    }

    @Override
    public Capability capability() {
        return capability;
    }

    /** Not the whole connection: the driver would report its end as an error that nobody expected. */
    @Override
    public Mono<Void> stop() {
        return database.aside("KILL QUERY " + number);
    }

    /** The driver says goodbye only after the statement has ended. Where that does not happen, the server ends the connection. */
    @Override
    public Mono<Void> close() {
        return connection
                .close()
                .timeout(PARTING)
                .onErrorResume(error -> database.aside("KILL " + number))
                .doFinally(signal -> sockets.close());
    }

    /** A lock by name, for this database only; whoever does not get it goes on without, as everything is created only if it is missing. */
    @Override
    public Mono<Void> alone(Mono<Void> work) {
        Mono<Void> unlock = execute("DO RELEASE_LOCK(CONCAT('sippet.', DATABASE()))");
        return execute("DO GET_LOCK(CONCAT('sippet.', DATABASE()), 10)")
                .then(work)
                .then(unlock)
                .onErrorResume(error -> unlock.onErrorComplete().then(Mono.error(error)));
    }

    @Override
    public long increment() {
        return increment;
    }

    @Override
    public boolean rollsBackByItself() {
        return true;
    }
}
