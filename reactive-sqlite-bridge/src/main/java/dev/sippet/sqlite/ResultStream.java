package dev.sippet.sqlite;

import io.r2dbc.spi.Result;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;

/** The segments of one result: its rows, then its count. A statement that reads is started by the first demand. */
final class ResultStream<T> extends RowStream<T> {

    private final NativeConnection connection;
    private final Execution execution;
    private final Function<Result.Segment, @Nullable T> each;
    private @Nullable Outcome outcome;
    private boolean counted;
    private Duration timeLeft;
    private long entered;

    ResultStream(
            NativeConnection connection,
            Execution execution,
            @Nullable Outcome outcome,
            Function<Result.Segment, @Nullable T> each,
            CoreSubscriber<? super T> downstream) {
        super(connection, execution.chunk(), downstream);
        this.connection = connection;
        this.execution = execution;
        this.outcome = outcome;
        this.each = each;
        this.timeLeft = execution.timeout();
    }

    /** The timeout counts the time in the database, not the time that the rows' reader takes. */
    @Override
    void enter() {
        entered = System.nanoTime();
        connection.watch().begin(this, timeLeft);
    }

    @Override
    void leave() {
        connection.watch().end();
        if (!timeLeft.isZero()) {
            Duration rest = timeLeft.minusNanos(System.nanoTime() - entered);
            timeLeft = rest.isPositive() ? rest : Duration.ofNanos(1);
        }
    }

    /** Whether a statement of this stream is open. */
    boolean isReading() {
        Outcome started = outcome;
        return started != null && started.rows() != null && started.rows().isOpen();
    }

    @Override
    @Nullable
    T next() {
        while (!isCancelled()) {
            Result.Segment segment = segment();
            if (segment == null) {
                return null;
            }
            T value = each.apply(segment);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private Result.@Nullable Segment segment() {
        Outcome started = started();
        if (started.rows() != null) {
            SqliteRow row = started.rows().next();
            if (row != null) {
                return row;
            }
        }
        if (counted || started.changed() == Outcome.READ_ONLY) {
            return null;
        }
        counted = true;
        return (Result.UpdateCount) started::changed;
    }

    private Outcome started() {
        Outcome started = outcome;
        if (started == null) {
            started = connection.execute(execution.text(), execution.sql(), execution.values());
            outcome = started;
        }
        return started;
    }

    @Override
    void release() {
        if (outcome != null && outcome.rows() != null) {
            outcome.rows().close();
        }
    }
}
