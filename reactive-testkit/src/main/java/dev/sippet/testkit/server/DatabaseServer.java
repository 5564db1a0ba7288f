package dev.sippet.testkit.server;

import dev.sippet.testkit.server.embedded.EmbeddedServer;
import io.r2dbc.spi.R2dbcException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A running server that tests share. All methods block, may be called from any thread, and talk to the server directly, past any
 * {@link TcpProxy}.
 */
public final class DatabaseServer implements AutoCloseable {
    private final Product product;
    private final AdminSql sql;
    private final Endpoint endpoint;
    private final String version;
    private final AtomicInteger created = new AtomicInteger();

    private DatabaseServer(Product product, Endpoint endpoint) {
        this.product = product;
        this.sql = product.sql();
        this.endpoint = endpoint;
        Admin.of(this, sql.home(), administrator()).execute(sql.setUp());
        this.version = query(sql.version()).getFirst();
    }

    static DatabaseServer start(Product product) {
        Endpoint endpoint = Docker.isAvailable() ? Docker.start(product) : embedded(product);
        try {
            return new DatabaseServer(product, endpoint);
        } catch (RuntimeException e) {
            endpoint.stop().run();
            throw e;
        }
    }

    private static Endpoint embedded(Product product) {
        return Endpoint.of(
                switch (product) {
                    case POSTGRESQL -> EmbeddedServer.postgresql();
                    case MYSQL -> EmbeddedServer.mysql();
                    case MARIADB -> EmbeddedServer.mariadb();
                });
    }

    public Product product() {
        return product;
    }

    /** The product's name as its makers write it. */
    public String name() {
        return product.toString();
    }

    /** The version as the server tells it. */
    public String version() {
        return version;
    }

    public String host() {
        return endpoint.host();
    }

    public int port() {
        return endpoint.port();
    }

    /** Whoever may do everything and needs no password. */
    public Credentials administrator() {
        return new Credentials(sql.administrator(), "");
    }

    /** Whoever may do everything too, but only with the password. */
    public Credentials guarded() {
        return AdminSql.GUARDED;
    }

    /** Makes a database that is empty and that nobody else uses. */
    public Database create() {
        String name = "test_" + created.incrementAndGet();
        execute(sql.create().formatted(name));
        return Database.of(this, name);
    }

    /** Drops a database if it is there, ending the sessions that use it. */
    public void drop(String database) {
        // MySQL would wait for their transactions, a year by default.
        Database.of(this, database).disconnect();
        execute(sql.drop().formatted(database));
    }

    /** The databases that are not the server's own. */
    public List<String> databases() {
        return query(sql.databases());
    }

    /** Runs statements one after the other on one connection, as the administrator, outside any database of the tests. */
    public void execute(String... statements) {
        admin().execute(List.of(statements));
    }

    /** The first column of a query's rows as text, read by the administrator outside any database of the tests. */
    public List<String> query(String sql) {
        return admin().query(sql);
    }

    /** The clients' sessions, without those of this class. */
    public List<Session> sessions() {
        List<Session> sessions = admin().query(sql.sessions(), Session::read);
        if (product == Product.POSTGRESQL) return sessions;
        Set<Long> transactions = InnodbStatus.transactions(
                admin().query("show engine innodb status", row -> String.valueOf(row.get("Status"))));
        return sessions.stream()
                .map(session -> session.inTransaction(transactions.contains(session.id())))
                .toList();
    }

    /** The statements that clients are running at this moment. */
    public List<String> running() {
        return admin().query(sql.sessions(), Session::read).stream()
                .map(Session::statement)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Ends a session from the server's side: its client sees the connection break. One that has ended already is left alone. */
    public void disconnect(Session session) {
        try {
            query(sql.disconnect().formatted(session.id()));
        } catch (R2dbcException e) {
            if (sessions().stream().anyMatch(other -> other.id() == session.id())) throw e;
        }
    }

    /** Stops the server, for the whole JVM if it came from {@link Servers}, whose shutdown hook does so anyway. */
    @Override
    public void close() {
        endpoint.stop().run();
    }

    @Override
    public String toString() {
        return "%s %s (%s) at %s:%d".formatted(name(), version, endpoint.how(), host(), port());
    }

    private Admin admin() {
        return Admin.of(this, sql.home(), AdminSql.OBSERVER);
    }
}
