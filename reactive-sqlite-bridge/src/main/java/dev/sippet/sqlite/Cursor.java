package dev.sippet.sqlite;

import io.r2dbc.spi.R2dbcException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one executed statement. They are stepped one by one as they are asked for, until somebody waits for the lock
 * that an open statement holds: then the rest is read into memory. Lives on the connection's thread.
 */
final class Cursor {

    private final NativeConnection connection;
    private final String sql;
    private final SqliteRowMetadata metadata;
    private final Deque<@Nullable Object[]> ahead = new ArrayDeque<>(1);
    private volatile @Nullable Prepared statement;

    /** Rows that have all been read. */
    Cursor(NativeConnection connection, String sql, SqliteRowMetadata metadata) {
        this.connection = connection;
        this.sql = sql;
        this.metadata = metadata;
    }

    /** Rows of a statement that stands on its first. */
    Cursor(NativeConnection connection, SqliteRowMetadata metadata, Prepared statement) throws SQLException {
        this(connection, statement.sql(), metadata);
        this.statement = statement;
        ahead.add(statement.engine().row());
    }

    /** Whether a statement is open; any thread may ask. */
    boolean isOpen() {
        return statement != null;
    }

    void add(@Nullable Object[] row) {
        ahead.add(row);
    }

    @Nullable
    SqliteRow next() {
        @Nullable Object[] row = ahead.poll();
        if (row == null) {
            row = step();
        }
        return row == null ? null : new SqliteRow(row, metadata);
    }

    private @Nullable Object @Nullable [] step() {
        Prepared open = statement;
        if (open == null) {
            return null;
        }
        try {
            connection.countStep();
            if (open.engine().step()) {
                return open.engine().row();
            }
            finish(open);
            return null;
        } catch (SQLException failure) {
            statement = null;
            connection.closed(this);
            connection.statements().discard(open);
            R2dbcException told = connection.translate(failure, sql);
            connection.transaction().failed(failure);
            throw told;
        }
    }

    /** Reads what is left, so that the statement holds no lock any more. A failure waits for whoever reads on. */
    void readToEnd() {
        Prepared open = statement;
        if (open == null) {
            return;
        }
        try {
            while (open.engine().step()) {
                connection.countStep();
                ahead.add(open.engine().row());
            }
            finish(open);
        } catch (SQLException failure) {
            // The statement stays as it is: the step that meets it next repeats the failure.
        }
    }

    private void finish(Prepared open) {
        statement = null;
        connection.closed(this);
        connection.statements().giveBack(open);
    }

    void close() {
        ahead.clear();
        Prepared open = statement;
        if (open != null) {
            finish(open);
        }
    }
}
