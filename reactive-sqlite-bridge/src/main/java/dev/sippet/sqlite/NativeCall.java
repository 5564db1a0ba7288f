package dev.sippet.sqlite;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;

/** One call on a connection's thread, for each subscription. */
final class NativeCall<T> extends SingleAnswer<T> implements NativeThread.Task {

    private final NativeConnection connection;
    private final Callable<@Nullable T> call;
    private final @Nullable Runnable undo;

    private NativeCall(
            NativeConnection connection,
            Callable<@Nullable T> call,
            @Nullable Runnable undo,
            CoreSubscriber<? super T> downstream) {
        super(downstream);
        this.connection = connection;
        this.call = call;
        this.undo = undo;
    }

    /** A call that a cancellation ends, and undoes if it was too late for that. */
    static <T> Mono<T> revocable(NativeConnection connection, Callable<@Nullable T> call, Runnable undo) {
        return SingleAnswer.mono(subscriber -> new NativeCall<>(connection, call, undo, subscriber));
    }

    /** A call that runs once it is asked for, whether somebody waits for its end or not. */
    static Mono<Void> certain(NativeConnection connection, Runnable action) {
        return SingleAnswer.mono(subscriber -> new NativeCall<>(
                connection,
                () -> {
                    action.run();
                    return null;
                },
                null,
                subscriber));
    }

    @Override
    void start() {
        connection.thread().submit(this);
    }

    @Override
    void cancelled() {
        if (undo != null) {
            connection.watch().stop(this, Watch.Stop.CANCELLED);
        }
    }

    @Override
    public void run() {
        T value;
        connection.watch().begin(this, Duration.ZERO);
        try {
            if (undo != null && isDecided()) {
                return;
            }
            value = call.call();
        } catch (Throwable failure) {
            connection.watch().end();
            fail(failure);
            return;
        } finally {
            connection.watch().end();
        }
        if (!answer(value) && undo != null) {
            undo.run();
        }
    }

    @Override
    public void reject() {
        fail(SqliteErrors.closed());
    }
}
