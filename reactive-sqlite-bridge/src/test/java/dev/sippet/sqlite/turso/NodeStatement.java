package dev.sippet.sqlite.turso;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A prepared statement. It cannot be cancelled: Turso's package for Node.js has {@code interrupt()} in its interface, which throws "not
 * implemented".
 */
final class NodeStatement extends Plain {

    private final NodeConnection connection;
    private final String name;
    private final List<String> values = new ArrayList<>();
    private NodeRows rows;
    private long changes;

    NodeStatement(NodeConnection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    @Override
    Object call(String method, Object... arguments) throws SQLException {
        return switch (method) {
            case "setObject", "setString", "setBytes" -> bind((Integer) arguments[0], arguments[1]);
            case "execute" -> execute();
            case "executeUpdate" -> execute() ? 0 : (int) changes;
            case "getResultSet" -> rows.as(ResultSet.class);
            case "getUpdateCount" -> rows == null ? (int) changes : -1;
            case "getWarnings" -> null;
            case "close" -> close();
            default -> throw refused(method);
        };
    }

    private Object bind(int at, Object value) throws SQLException {
        while (values.size() < at) {
            values.add("n");
        }
        values.set(at - 1, Words.encode(value));
        return null;
    }

    boolean execute() throws SQLException {
        List<String> request = new ArrayList<>(List.of("start", name));
        request.addAll(values);
        List<String> answer = connection.ask(request.toArray(String[]::new));
        int columns = Math.toIntExact((Long) Words.decode(answer.get(0)));
        List<String> described = answer.subList(1, 1 + 2 * columns).stream()
                .map(Words::decode)
                .map(word -> (String) word)
                .toList();
        rows = null;
        accept(answer.subList(1 + 2 * columns, answer.size()), columns == 0 ? null : new NodeRows(this, described));
        return rows != null;
    }

    private void accept(List<String> answer, NodeRows target) {
        Object ended = Words.decode(answer.get(0));
        if (ended != null) {
            changes = (Long) ended;
        }
        if (target != null) {
            rows = target;
            target.add(answer.subList(1, answer.size()), ended != null);
        }
    }

    void more() throws SQLException {
        accept(connection.ask("more", name), rows);
    }

    void reset() throws SQLException {
        connection.ask("reset", name);
    }

    Object close() throws SQLException {
        connection.ask("finalize", name);
        return null;
    }
}
