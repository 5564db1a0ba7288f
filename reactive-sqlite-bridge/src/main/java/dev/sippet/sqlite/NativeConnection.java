package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.EngineConnection;
import dev.sippet.sqlite.engine.Failure;
import dev.sippet.sqlite.text.SqlText;
import dev.sippet.sqlite.text.Verb;
import io.r2dbc.spi.R2dbcException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What a connection is on its own thread: prepared statements, open results, the transaction, a turn to write. Each method runs
 * on that thread and blocks it, {@link #finishReading()} excepted.
 */
final class NativeConnection {

    private final NativeThread thread;
    private final Watch watch;
    private final Settings settings;
    private final Database database;
    private final EngineConnection engine;
    private final StatementCache statements;
    private final NativeTransaction transaction;
    private final Set<Cursor> open = new LinkedHashSet<>();
    private long schema;
    private Duration lockWait;
    private final AtomicLong steps = new AtomicLong();
    private volatile Duration statementTimeout;

    NativeConnection(NativeThread thread, Watch watch, Settings settings, Database database, EngineConnection engine) {
        this.thread = thread;
        this.watch = watch;
        this.settings = settings;
        this.database = database;
        this.engine = engine;
        this.statements = new StatementCache(engine, settings.statementCacheSize());
        this.transaction = new NativeTransaction(this);
        this.schema = database.schema();
        this.lockWait = settings.busyTimeout();
        this.statementTimeout = settings.statementTimeout();
        database.add(this);
        if (settings.readersBlockWriters()) {
            watch.onContention(() -> database.askReadersToFinish(this));
        }
    }

    /** Runs one binding. Rows that a write answers are read at once, so that it holds no lock when this returns. */
    Outcome execute(SqlText text, String sql, @Nullable Object[] values) {
        transaction.refuseIfLost();
        try {
            forgetOldSchema();
            return switch (text.verb()) {
                case READ -> read(sql, values);
                case OTHER, WITHIN -> drain(text.verb(), sql, values);
                case WRITE, SCHEMA -> write(text.verb(), sql, values);
                case BEGIN, COMMIT, ROLLBACK, SAVEPOINT -> transaction.byText(text.verb(), sql);
            };
        } catch (SQLException failure) {
            R2dbcException told = translate(failure, sql);
            transaction.failed(failure);
            throw told;
        }
    }

    private Outcome read(String sql, @Nullable Object[] values) throws SQLException {
        Prepared statement = statements.lend(sql);
        try {
            countStep();
            boolean row = statement.engine().start(values);
            SqliteRowMetadata metadata = statement.metadata();
            if (!row) {
                statements.giveBack(statement);
                return metadata.isEmpty()
                        ? Outcome.NOTHING
                        : new Outcome(new Cursor(this, sql, metadata), Outcome.READ_ONLY);
            }
            Cursor cursor = new Cursor(this, metadata, statement);
            open.add(cursor);
            watch.openResults(open.size());
            return new Outcome(cursor, Outcome.READ_ONLY);
        } catch (SQLException failure) {
            statements.discard(statement);
            throw failure;
        }
    }

    private Outcome write(Verb verb, String sql, @Nullable Object[] values) throws SQLException {
        if (verb == Verb.SCHEMA) {
            // An open statement would keep its table from being changed.
            readToEnd();
        }
        boolean turn = transaction.takeTurn();
        try {
            return writeInTurn(verb, sql, values);
        } finally {
            if (verb == Verb.SCHEMA) {
                transaction.schemaChanged();
            }
            if (turn) {
                transaction.leaveTurn();
            }
        }
    }

    private Outcome writeInTurn(Verb verb, String sql, @Nullable Object[] values) throws SQLException {
        try {
            return drain(verb, sql, values);
        } catch (SQLException failure) {
            if (!supersededByOwnRead(failure)) {
                throw failure;
            }
            readToEnd();
            return drain(verb, sql, values);
        }
    }

    /** Whether the snapshot that a write cannot start from is that of an open result of this very connection. */
    boolean supersededByOwnRead(SQLException failure) {
        return settings.engine().classify(failure).code() == Failure.BUSY_SNAPSHOT
                && !open.isEmpty()
                && !transaction.isOpen();
    }

    private Outcome drain(Verb verb, String sql, @Nullable Object[] values) throws SQLException {
        Prepared statement = statements.lend(sql);
        try {
            boolean row = statement.engine().start(values);
            SqliteRowMetadata metadata = statement.metadata();
            Cursor rows = metadata.isEmpty() ? null : new Cursor(this, sql, metadata);
            for (; row && rows != null; row = statement.engine().step()) {
                rows.add(statement.engine().row());
            }
            long changed = verb == Verb.WRITE ? statement.engine().changes() : 0;
            statements.giveBack(statement);
            return new Outcome(rows, changed);
        } catch (SQLException failure) {
            statements.discard(statement);
            throw failure;
        }
    }

    /** Runs a command of the driver's own. */
    void run(String sql) throws SQLException {
        Prepared statement = statements.lend(sql);
        try {
            statement.engine().start(new Object[0]);
        } catch (SQLException failure) {
            statements.discard(statement);
            throw failure;
        }
        statements.giveBack(statement);
    }

    /** Called by others whom an open result keeps from writing; a transaction's snapshot must stay as it is. */
    void finishReading() {
        thread.submit(new NativeThread.Task() {
            @Override
            public void run() {
                if (!transaction.isOpen()) {
                    readToEnd();
                }
            }

            @Override
            public void reject() {
                // A closed connection reads no more.
            }
        });
    }

    void readToEnd() {
        for (Cursor cursor : List.copyOf(open)) {
            cursor.readToEnd();
        }
    }

    void closed(Cursor cursor) {
        open.remove(cursor);
        watch.openResults(open.size());
    }

    private void forgetOldSchema() throws SQLException {
        long current = database.schema();
        if (schema != current) {
            statements.clear();
            if (settings.readersBlockWriters()) {
                // Where a transaction that writes keeps readers out, SQLite would say of a table it has not yet heard
                // of that
                // there is none. Asked for the schema itself, it waits for the lock.
                run("SELECT 1 FROM sqlite_schema LIMIT 1");
            }
            schema = current;
        }
    }

    /** The R2DBC exception for a failure of this connection. */
    R2dbcException translate(SQLException failure, String sql) {
        Failure known = settings.engine().classify(failure);
        return SqliteErrors.translate(known, failure, sql, watch.stopReason(), this::waited);
    }

    private String waited() {
        return "waited up to " + watch.lockWait() + " for a lock; the turn to write is held by "
                + database.writers().holder();
    }

    boolean isAlive() {
        try {
            run("SELECT 1");
            return true;
        } catch (SQLException broken) {
            return false;
        }
    }

    /** As it was when it was new, but for the settings that somebody changed by SQL. */
    void clean() {
        List.copyOf(open).forEach(Cursor::close);
        transaction.rollback();
        statementTimeout = settings.statementTimeout();
        lockWait(settings.busyTimeout());
    }

    void lockWait(Duration wait) {
        lockWait = wait;
        if (!transaction.isOpen()) {
            watch.lockWait(wait);
        }
    }

    Duration lockWait() {
        return lockWait;
    }

    void close() {
        database.remove(this);
        List.copyOf(open).forEach(Cursor::close);
        transaction.abandon();
        statements.clear();
        try {
            engine.close();
        } catch (SQLException late) {
            // The engine has given up its handle; what is left to report helps nobody.
        }
        database.leave();
    }

    void countStep() {
        steps.incrementAndGet();
    }

    Duration statementTimeout() {
        return statementTimeout;
    }

    void statementTimeout(Duration timeout) {
        statementTimeout = timeout;
    }

    /** How many rows have been asked of the engine. */
    long steps() {
        return steps.get();
    }

    int openStatements() {
        return statements.lent();
    }

    NativeThread thread() {
        return thread;
    }

    Watch watch() {
        return watch;
    }

    Settings settings() {
        return settings;
    }

    Database database() {
        return database;
    }

    EngineConnection engine() {
        return engine;
    }

    StatementCache statements() {
        return statements;
    }

    NativeTransaction transaction() {
        return transaction;
    }
}
