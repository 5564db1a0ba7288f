package dev.sippet.sqlite.engine;

import java.sql.SQLException;

/** One native connection. Only its own thread calls it, {@link #interrupt()} excepted. */
public interface EngineConnection {

    EngineStatement prepare(String sql) throws SQLException;

    /** Runs a statement whose rows, if any, nobody wants. */
    default void run(String sql) throws SQLException {
        EngineStatement statement = prepare(sql);
        try {
            statement.start(new Object[0]);
        } finally {
            statement.close();
        }
    }

    /**
     * Whether a transaction is open. Asked after a failure that may have ended it, by trying to begin another: there is no
     * other question that every engine answers.
     */
    default boolean inTransaction() {
        try {
            run("BEGIN");
            run("ROLLBACK");
            return false;
        } catch (SQLException alreadyBegun) {
            return true;
        }
    }

    /**
     * Ends whatever this connection has running, from any thread. It reaches every open statement of the connection, so it is
     * called only while a single one is open.
     */
    void interrupt();

    /** Whether {@link Signals#stopped()} reaches a running statement even without {@link #interrupt()}. */
    boolean asksWhileRunning();

    void close() throws SQLException;
}
