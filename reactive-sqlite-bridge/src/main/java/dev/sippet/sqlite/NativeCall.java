package dev.sippet.sqlite;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** One call on a connection's thread, for each subscription. */
final class NativeCall<T> implements NativeThread.Task {

    private final NativeConnection connection;
    private final Callable<@Nullable T> call;
    private final Runnable undo;
    private final MonoSink<T> sink;
    private final AtomicBoolean decided = new AtomicBoolean();

    private NativeCall(NativeConnection connection, Callable<@Nullable T> call, Runnable undo, MonoSink<T> sink) {
        this.connection = connection;
        this.call = call;
        this.undo = undo;
        this.sink = sink;
    }

    /**
     * The answer of a call; none if it is {@code null}.
     *
     * @param undo run after a call that was cancelled while it ran
     */
    static <T> Mono<T> mono(NativeConnection connection, Callable<@Nullable T> call, Runnable undo) {
        return Mono.create(sink -> {
            NativeCall<T> task = new NativeCall<>(connection, call, undo, sink);
            sink.onCancel(task::cancel);
            connection.thread().submit(task);
        });
    }

    private void cancel() {
        if (decided.compareAndSet(false, true)) {
            connection.watch().stop(this, Watch.Stop.CANCELLED);
        }
    }

    @Override
    public void run() {
        T value;
        connection.watch().begin(this, Duration.ZERO);
        try {
            if (decided.get()) {
                return;
            }
            value = call.call();
        } catch (Throwable failure) {
            if (decided.compareAndSet(false, true)) {
                sink.error(failure);
            }
            return;
        } finally {
            connection.watch().end();
        }
        if (decided.compareAndSet(false, true)) {
            sink.success(value);
        } else {
            undo.run();
        }
    }

    @Override
    public void reject() {
        if (decided.compareAndSet(false, true)) {
            sink.error(SqliteErrors.closed());
        }
    }
}
