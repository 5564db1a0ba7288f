package dev.sippet.sqlite.engine;

import java.sql.SQLException;
import org.sqlite.BusyHandler;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;

/**
 * Speaks to sqlite-jdbc's {@link DB} rather than to its JDBC classes: those take a lock and look up the type of a column for
 * each value once more.
 */
final class SqliteEngineConnection implements EngineConnection {

    /** Instructions of SQLite's virtual machine between two looks at the signals: some ten microseconds, no measurable cost. */
    private static final int INSTRUCTIONS_PER_LOOK = 4_000;

    /** SQLite's own limit; sqlite-jdbc's build allows more, which would not last with another build. */
    private static final int PARAMETERS = 32_766;

    private final SQLiteConnection connection;
    private final DB db;

    SqliteEngineConnection(SQLiteConnection connection, Signals signals) throws SQLException {
        this.connection = connection;
        this.db = connection.getDatabase();
        // Told that transactions are steered by hand, sqlite-jdbc no longer tries a BEGIN and a COMMIT of its own
        // behind each statement.
        connection.getConnectionConfig().setAutoCommit(false);
        db.limit(SQLiteLimits.SQLITE_LIMIT_VARIABLE_NUMBER.getId(), PARAMETERS);
        BusyHandler.setHandler(connection, new BusyHandler() {
            @Override
            protected int callback(int attempt) {
                return signals.waitForLock(attempt) ? 1 : 0;
            }
        });
        ProgressHandler.setHandler(connection, INSTRUCTIONS_PER_LOOK, new ProgressHandler() {
            @Override
            protected int progress() {
                return signals.stopped() ? 1 : 0;
            }
        });
    }

    @Override
    public EngineStatement prepare(String sql) throws SQLException {
        return new SqliteEngineStatement(db, (CoreStatement) connection.prepareStatement(sql));
    }

    @Override
    public void interrupt() {
        try {
            db.interrupt();
        } catch (SQLException closed) {
            // Nothing runs on a closed connection.
        }
    }

    @Override
    public boolean asksWhileRunning() {
        return true;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
