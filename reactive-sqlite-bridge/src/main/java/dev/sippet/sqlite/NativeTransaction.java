package dev.sippet.sqlite;

import dev.sippet.sqlite.text.Verb;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcRollbackException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The transaction of a connection and its turn to write, on the connection's thread. */
final class NativeTransaction {

    private final NativeConnection connection;
    private volatile boolean open;
    private boolean readOnly;
    private boolean schemaChanged;
    private WriteQueue.@Nullable Turn turn;
    private @Nullable SQLException lost;

    NativeTransaction(NativeConnection connection) {
        this.connection = connection;
    }

    /** Any thread may ask. */
    boolean isOpen() {
        return open;
    }

    void begin(TransactionPlan plan) {
        if (open) {
            if (plan.explicit()) {
                throw SqliteErrors.refused("A transaction is open already; its properties cannot change.", "25001");
            }
            return;
        }
        connection.watch().lockWait(plan.lockWait() == null ? connection.lockWait() : plan.lockWait());
        try {
            if (plan.mode().takesTurn()) {
                takeTurn();
            }
            if (plan.readOnly()) {
                connection.run("PRAGMA query_only = 1");
                readOnly = true;
            }
            beginNatively(plan.mode().sql());
            open = true;
        } catch (SQLException failure) {
            R2dbcException told = connection.translate(failure, plan.mode().sql());
            connection.watch().calm();
            // A BEGIN that is interrupted at its very end has begun all the same.
            rollbackQuietly();
            end();
            throw told;
        } catch (R2dbcException failure) {
            end();
            throw failure;
        }
    }

    private void beginNatively(String sql) throws SQLException {
        try {
            connection.run(sql);
        } catch (SQLException failure) {
            if (!connection.supersededByOwnRead(failure)) {
                throw failure;
            }
            connection.readToEnd();
            connection.run(sql);
        }
    }

    /** It is not cut short by who gives up waiting. After a failure nothing of the transaction is left. */
    void commit() {
        if (!open) {
            return;
        }
        connection.watch().calm();
        try {
            refuseIfLost();
            connection.run("COMMIT");
        } catch (SQLException failure) {
            R2dbcException told = connection.translate(failure, "COMMIT");
            rollbackQuietly();
            throw told;
        } finally {
            end();
        }
    }

    void rollback() {
        if (!open) {
            return;
        }
        connection.watch().calm();
        try {
            if (lost == null) {
                connection.run("ROLLBACK");
            }
        } catch (SQLException failure) {
            if (connection.engine().inTransaction()) {
                throw connection.translate(failure, "ROLLBACK");
            }
        } finally {
            end();
        }
    }

    void savepoint(String command) {
        refuseIfLost();
        try {
            connection.run(command);
        } catch (SQLException failure) {
            R2dbcException told = connection.translate(failure, command);
            failed(failure);
            throw told;
        }
    }

    /** Transactions that somebody steers by SQL text are kept account of like any other. */
    Outcome byText(Verb verb, String sql) throws SQLException {
        switch (verb) {
            case BEGIN -> beginByText(sql);
            case COMMIT -> commit();
            case ROLLBACK -> rollback();
            default -> {
                if (!open) {
                    throw SqliteErrors.refused(
                            "A savepoint by text outside a transaction; use Connection.createSavepoint.", "25P01");
                }
                connection.run(sql);
            }
        }
        return Outcome.NOTHING;
    }

    private void beginByText(String sql) {
        String upper = sql.toUpperCase(Locale.ROOT);
        LockMode mode = upper.contains("EXCLUSIVE")
                ? LockMode.EXCLUSIVE
                : upper.contains("IMMEDIATE")
                        ? LockMode.IMMEDIATE
                        : upper.contains("CONCURRENT") ? LockMode.CONCURRENT : LockMode.DEFERRED;
        begin(new TransactionPlan(mode, false, null, true));
    }

    /**
     * Waits for the turn to write unless this connection has it.
     *
     * @return whether the caller must give it back: outside a transaction, that is
     */
    boolean takeTurn() throws SQLException {
        if (turn != null || readOnly || connection.settings().concurrentWrites()) {
            return false;
        }
        WriteQueue writers = connection.database().writers();
        WriteQueue.Turn mine = writers.enter("connection " + connection.thread().number());
        if (!mine.isGranted()) {
            waitFor(writers, mine);
        }
        turn = mine;
        return !open;
    }

    // While this thread waits it cannot answer a writer whom its own open results keep waiting.
    private void waitFor(WriteQueue writers, WriteQueue.Turn mine) {
        if (connection.settings().readersBlockWriters() && !open) {
            connection.readToEnd();
        }
        Watch watch = connection.watch();
        if (!writers.await(mine, watch.lockWait(), watch)) {
            throw SqliteErrors.turnDidNotCome(watch.stopReason(), watch.lockWait(), writers.holder());
        }
    }

    /** Told to the others now, and again when it is committed or undone. */
    void schemaChanged() {
        connection.database().schemaChanged();
        schemaChanged = open;
    }

    void leaveTurn() {
        if (turn != null) {
            connection.database().writers().leave(turn);
            turn = null;
        }
    }

    /** Some failures end the transaction: then nothing may run in it any more, least of all outside it by mistake. */
    void failed(SQLException failure) {
        connection.watch().calm();
        if (open && lost == null && !connection.engine().inTransaction()) {
            lost = failure;
            leaveTurn();
        }
    }

    void refuseIfLost() {
        if (lost != null) {
            throw new R2dbcRollbackException(
                    "The transaction was rolled back by an earlier failure; end it and begin again.", "40000", 0, lost);
        }
    }

    void abandon() {
        if (open && lost == null) {
            rollbackQuietly();
        }
        end();
    }

    private void rollbackQuietly() {
        try {
            connection.run("ROLLBACK");
        } catch (SQLException gone) {
            // The failure before has rolled back already.
        }
    }

    private void end() {
        open = false;
        lost = null;
        if (schemaChanged) {
            schemaChanged = false;
            connection.database().schemaChanged();
        }
        if (readOnly) {
            readOnly = false;
            try {
                connection.run("PRAGMA query_only = 0");
            } catch (SQLException broken) {
                // Told by the next write, which finds the connection read-only still.
            }
        }
        connection.watch().lockWait(connection.lockWait());
        leaveTurn();
    }
}
