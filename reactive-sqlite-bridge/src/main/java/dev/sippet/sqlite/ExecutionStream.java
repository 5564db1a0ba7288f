package dev.sippet.sqlite;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;

/** Runs statements one after the other and hands out a result for each; the next runs when it is asked for. */
final class ExecutionStream extends RowStream<SqliteResult> {

    private final NativeConnection connection;
    private final Iterator<Execution> executions;

    ExecutionStream(
            NativeConnection connection,
            Iterable<Execution> executions,
            int chunk,
            CoreSubscriber<? super SqliteResult> downstream) {
        super(connection, chunk, downstream);
        this.connection = connection;
        this.executions = executions.iterator();
    }

    @Override
    @Nullable
    SqliteResult next() {
        if (!executions.hasNext()) {
            return null;
        }
        Execution execution = executions.next();
        if (execution.text().verb().isLazy()) {
            return new SqliteResult(connection, execution, null);
        }
        connection.watch().begin(this, execution.timeout());
        try {
            if (isCancelled()) {
                return null;
            }
            Outcome outcome = connection.execute(execution.text(), execution.sql(), execution.values());
            return new SqliteResult(connection, execution, outcome);
        } finally {
            connection.watch().end();
        }
    }

    @Override
    void release() {
        // A result belongs to whoever received it.
    }
}
