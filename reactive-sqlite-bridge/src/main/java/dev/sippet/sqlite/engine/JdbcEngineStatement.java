package dev.sippet.sqlite.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class JdbcEngineStatement implements EngineStatement {

    private final JdbcEngineConnection connection;
    private final PreparedStatement statement;
    private @Nullable ResultSet rows;
    private List<EngineColumn> columns = List.of();

    JdbcEngineStatement(JdbcEngineConnection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    @Override
    public boolean start(@Nullable Object[] values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        connection.running(statement);
        try {
            rows = statement.execute() ? statement.getResultSet() : null;
            columns = readColumns(rows);
            return rows != null && rows.next();
        } finally {
            connection.running(null);
        }
    }

    @Override
    public boolean step() throws SQLException {
        connection.running(statement);
        try {
            return rows != null && rows.next();
        } finally {
            connection.running(null);
        }
    }

    @Override
    public @Nullable Object[] row() throws SQLException {
        @Nullable Object[] row = new @Nullable Object[columns.size()];
        for (int column = 0; column < row.length && rows != null; column++) {
            row[column] = stored(rows.getObject(column + 1));
        }
        return row;
    }

    /** The five kinds that SQLite stores, whatever the driver makes of them. */
    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag ? 1L : 0L;
            case BigDecimal decimal -> decimal.toPlainString();
            case BigInteger integer -> integer.longValueExact();
            case Double real -> real;
            case Float real -> real.doubleValue();
            case Number integer -> integer.longValue();
            case byte[] bytes -> bytes;
            default -> value.toString();
        };
    }

    @Override
    public List<EngineColumn> columns() {
        return columns;
    }

    private static List<EngineColumn> readColumns(@Nullable ResultSet rows) throws SQLException {
        if (rows == null) {
            return List.of();
        }
        ResultSetMetaData metadata = rows.getMetaData();
        List<EngineColumn> read = new ArrayList<>();
        for (int column = 1; column <= metadata.getColumnCount(); column++) {
            read.add(new EngineColumn(metadata.getColumnLabel(column), metadata.getColumnTypeName(column)));
        }
        return List.copyOf(read);
    }

    @Override
    public long changes() throws SQLException {
        int count = statement.getUpdateCount();
        return count >= 0 ? count : connection.changes();
    }

    @Override
    public void reset() throws SQLException {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException failedBefore) {
            // The failure that led here has been told already.
        }
    }
}
