package dev.sippet.sqlite.turso;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** The rows of a statement, and what it says of its columns. They come in pieces. */
final class NodeRows extends Plain {

    private final NodeStatement statement;
    private final List<String> columns;
    private final Queue<List<String>> fetched = new ArrayDeque<>();
    private List<String> row = List.of();
    private boolean ended;

    /** Columns are their names and declared types in turn; a type may be null. */
    NodeRows(NodeStatement statement, List<String> columns) {
        this.statement = statement;
        this.columns = columns;
    }

    void add(List<String> values, boolean last) {
        int width = columns.size() / 2;
        for (int at = 0; at < values.size(); at += width) {
            fetched.add(new ArrayList<>(values.subList(at, at + width)));
        }
        ended = last;
    }

    @Override
    Object call(String method, Object... arguments) throws SQLException {
        return switch (method) {
            case "next" -> next();
            case "getObject" -> Words.decode(row.get((Integer) arguments[0] - 1));
            case "getMetaData" -> as(ResultSetMetaData.class);
            case "getColumnCount" -> columns.size() / 2;
            case "getColumnLabel" -> columns.get(2 * (Integer) arguments[0] - 2);
            case "getColumnTypeName" -> columns.get(2 * (Integer) arguments[0] - 1);
            case "close" -> close();
            default -> throw refused(method);
        };
    }

    private boolean next() throws SQLException {
        if (fetched.isEmpty() && !ended) {
            statement.more();
        }
        row = fetched.poll();
        return row != null;
    }

    private Object close() throws SQLException {
        if (!ended) {
            ended = true;
            statement.reset();
        }
        return null;
    }
}
