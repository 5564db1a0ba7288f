package dev.sippet.testkit.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A database of a server, and a way to it: immutable, so that {@link #as} and {@link #through} leave the original alone. Closing
 * any of them drops the database.
 *
 * @param host where {@link #url()} points, which is not the server when a proxy stands between
 * @param credentials who {@link #url()} logs in as
 */
public record Database(DatabaseServer server, String name, String host, int port, Credentials credentials)
        implements AutoCloseable {

    static Database of(DatabaseServer server, String name) {
        return new Database(server, name, server.host(), server.port(), server.administrator());
    }

    /** The same database for another user. */
    public Database as(Credentials other) {
        return new Database(server, name, host, port, other);
    }

    /** The same database behind a proxy; what the server is asked directly stays direct. */
    public Database through(TcpProxy proxy) {
        return new Database(server, name, proxy.host(), proxy.port(), credentials);
    }

    /** The URL for Sippet. */
    public String url() {
        return url(server.product().scheme());
    }

    /** The URL for the bare R2DBC driver. */
    public String r2dbcUrl() {
        return url("r2dbc:" + server.product().driver());
    }

    /** Runs statements one after the other on one connection, as the administrator: to prepare a test, or to look behind it. */
    public void execute(String... statements) {
        administration().execute(List.of(statements));
    }

    /** The first column of a query's rows as text, read by the administrator. */
    public List<String> query(String sql) {
        return administration().query(sql);
    }

    /** The sessions that use this database. */
    public List<Session> sessions() {
        return server.sessions().stream()
                .filter(session -> session.database().equals(name))
                .toList();
    }

    /** The statements that run in this database at this moment. */
    public List<String> running() {
        return sessions().stream()
                .map(Session::statement)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Ends all sessions that use this database from the server's side. */
    public void disconnect() {
        sessions().forEach(server::disconnect);
    }

    @Override
    public void close() {
        server.drop(name);
    }

    private Admin administration() {
        return Admin.of(server, name, AdminSql.OBSERVER);
    }

    private String url(String scheme) {
        String password = credentials.password().isEmpty() ? "" : ":" + encoded(credentials.password());
        return "%s://%s%s@%s:%d/%s".formatted(scheme, encoded(credentials.user()), password, host, port, name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
