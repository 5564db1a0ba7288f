package dev.sippet.sqlite.turso;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A connection: prepares statements, and closes. */
final class NodeConnection extends Plain {

    private final Sidecar sidecar;
    private final long id;
    private long statements;
    private boolean closed;

    NodeConnection(Sidecar sidecar, long id) {
        this.sidecar = sidecar;
        this.id = id;
    }

    @Override
    Object call(String method, Object... arguments) throws SQLException {
        return switch (method) {
            case "prepareStatement" -> prepare((String) arguments[0]).as(PreparedStatement.class);
            case "createStatement" -> new NodeUnprepared(this).as(Statement.class);
            case "isClosed" -> closed;
            case "close" -> close();
            default -> throw refused(method);
        };
    }

    NodeStatement prepare(String sql) throws SQLException {
        String name = Long.toString(++statements);
        ask("prepare", name, Words.encode(sql));
        return new NodeStatement(this, name);
    }

    List<String> ask(String... request) throws SQLException {
        return sidecar.ask(id, request);
    }

    private Object close() throws SQLException {
        if (!closed) {
            closed = true;
            ask("close");
        }
        return null;
    }
}
