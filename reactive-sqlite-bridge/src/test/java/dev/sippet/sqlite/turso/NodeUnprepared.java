package dev.sippet.sqlite.turso;

import java.sql.SQLException;

/** A statement that is prepared as it runs, for what asks for no rows. */
final class NodeUnprepared extends Plain {

    private final NodeConnection connection;

    NodeUnprepared(NodeConnection connection) {
        this.connection = connection;
    }

    @Override
    Object call(String method, Object... arguments) throws SQLException {
        return switch (method) {
            case "execute" -> run((String) arguments[0]);
            case "getWarnings", "close" -> null;
            default -> throw refused(method);
        };
    }

    private boolean run(String sql) throws SQLException {
        NodeStatement statement = connection.prepare(sql);
        try {
            return statement.execute();
        } finally {
            statement.close();
        }
    }
}
