package dev.sippet.sqlite;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Operators;

/**
 * Hands out what a connection's thread produces, exactly as much as was asked for. Each visit to the thread serves up to one
 * chunk and then goes to the end of the thread's queue, so that other results and commands of the connection get their turn.
 */
abstract class RowStream<T> implements Subscription, NativeThread.Task {

    private final NativeThread thread;
    private final Watch watch;
    private final int chunk;
    private final CoreSubscriber<? super T> downstream;
    private final AtomicLong requested = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private volatile boolean cancelled;
    private boolean ended;

    RowStream(NativeConnection connection, int chunk, CoreSubscriber<? super T> downstream) {
        this.thread = connection.thread();
        this.watch = connection.watch();
        this.chunk = chunk;
        this.downstream = downstream;
    }

    /** The next one, on the connection's thread; {@code null} at the end. */
    abstract @Nullable T next();

    /** Gives up what is left, on the connection's thread. Called once, however it ended. */
    abstract void release();

    /** Around each visit to the thread. */
    void enter() {}

    void leave() {}

    @Override
    public final void request(long count) {
        if (Operators.validate(count)) {
            requested.accumulateAndGet(count, Operators::addCap);
            schedule();
        }
    }

    @Override
    public final void cancel() {
        cancelled = true;
        watch.stop(this, Watch.Stop.CANCELLED);
        schedule();
    }

    boolean isCancelled() {
        return cancelled;
    }

    private void schedule() {
        if (work.getAndIncrement() == 0) {
            thread.submit(this);
        }
    }

    @Override
    public final void run() {
        int seen = work.get();
        if (ended) {
            return;
        }
        enter();
        try {
            int served = 0;
            while (seen != 0 && !ended) {
                served += serve(chunk - served);
                if (!ended && served >= chunk && requested.get() > 0) {
                    thread.submit(this);
                    return;
                }
                // After the end the count stays above zero, so that nothing is submitted any more.
                seen = ended ? seen : work.addAndGet(-seen);
            }
        } finally {
            leave();
        }
    }

    private int serve(int most) {
        int served = 0;
        while (!ended && !cancelled && served < most && requested.get() > 0) {
            if (serveOne()) {
                served++;
            }
        }
        if (cancelled && !ended) {
            end();
        }
        return served;
    }

    private boolean serveOne() {
        T value;
        try {
            value = next();
        } catch (Throwable failure) {
            end();
            if (cancelled) {
                return false;
            }
            downstream.onError(failure);
            return false;
        }
        if (cancelled) {
            return false;
        }
        if (value == null) {
            end();
            downstream.onComplete();
            return false;
        }
        if (requested.get() != Long.MAX_VALUE) {
            requested.decrementAndGet();
        }
        downstream.onNext(value);
        return true;
    }

    private void end() {
        ended = true;
        release();
    }

    @Override
    public final void reject() {
        if (!ended && !cancelled) {
            ended = true;
            downstream.onError(SqliteErrors.closed());
        }
    }
}
