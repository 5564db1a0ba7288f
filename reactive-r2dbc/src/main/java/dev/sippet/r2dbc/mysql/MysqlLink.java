package dev.sippet.r2dbc.mysql;

import dev.sippet.driver.Capability;
import dev.sippet.r2dbc.Link;
import dev.sippet.r2dbc.sql.Dialect;
import io.asyncer.r2dbc.mysql.api.MySqlConnection;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** A connection to MySQL or MariaDB. */
final class MysqlLink implements Link {
    private static final String ABOUT_ITSELF = "SELECT CONNECTION_ID(), @@auto_increment_increment";

    private final MySqlConnection connection;
    private final Capability capability;
    private final MysqlDatabase database;
    private final long number;
    private final long increment;

    private MysqlLink(
            MySqlConnection connection, Capability capability, MysqlDatabase database, long number, long increment) {
        this.connection = connection;
        this.capability = capability;
        this.database = database;
        this.number = number;
        this.increment = increment;
    }

    static Mono<Link> of(MySqlConnection connection, Dialect dialect, MysqlDatabase database) {
        Capability capability = dialect.capability(version(connection));
        return connection
                .createStatement(ABOUT_ITSELF)
                .execute()
                .concatMap(result -> result.map(row -> new MysqlLink(
                        connection,
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

    /**
     * Ends the whole connection and with it the statement: the driver's own way of closing would wait until the statement has ended.
     */
    @Override
    public Mono<Void> stop() {
        return database.aside("KILL " + number);
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
