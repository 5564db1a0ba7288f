package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.EngineConnection;
import dev.sippet.sqlite.engine.Signals;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.scheduler.Schedulers;

/**
 * Knows whose native call runs on a connection's thread, and ends it when asked: by SQLite's progress handler, by its busy
 * handler, and by an interrupt if no other result is open, since that would end those as well.
 */
final class Watch implements Signals {

    /** Why a call was ended. */
    enum Stop {
        CANCELLED,
        TIMED_OUT,
        CLOSED
    }

    private static final long FIRST_WAIT = TimeUnit.MICROSECONDS.toNanos(100);
    private static final int DOUBLINGS = 6;
    private static final int ATTEMPTS_PER_COMPLAINT = 32;

    private final NativeThread thread;
    private NativeThread.@Nullable Task running;
    private @Nullable EngineConnection engine;
    private volatile @Nullable Stop stop;
    private volatile int openResults;
    private volatile Runnable contention = () -> {};
    private Duration lockWait;
    private long lockDeadline;
    private Disposable timer = () -> {};

    Watch(NativeThread thread, Duration lockWait) {
        this.thread = thread;
        this.lockWait = lockWait;
    }

    synchronized void engine(EngineConnection opened) {
        engine = opened;
    }

    void onContention(Runnable action) {
        contention = action;
    }

    void openResults(int count) {
        openResults = count;
    }

    Duration lockWait() {
        return lockWait;
    }

    void lockWait(Duration wait) {
        lockWait = wait;
    }

    /** From here to {@link #end()}, native calls belong to the owner. A zero limit is none. */
    void begin(NativeThread.Task owner, Duration limit) {
        synchronized (this) {
            running = owner;
            stop = null;
        }
        if (!limit.isZero()) {
            timer = Schedulers.parallel()
                    .schedule(() -> stop(owner, Stop.TIMED_OUT), limit.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    void end() {
        timer.dispose();
        synchronized (this) {
            running = null;
            stop = null;
        }
    }

    /** From here to {@link #end()}, native calls run to their end: they bring a failure to its conclusion. */
    void calm() {
        end();
    }

    /** Ends the call that runs if it is this owner's; {@code null} means whoever's. Any thread may ask. */
    @SuppressWarnings("ReferenceEquality")
    void stop(NativeThread.@Nullable Task owner, Stop reason) {
        synchronized (this) {
            if (running == null || (owner != null && running != owner)) {
                return;
            }
            stop = reason;
            if (engine != null && (mayInterrupt(owner) || !engine.asksWhileRunning())) {
                engine.interrupt();
            }
        }
        thread.wake();
    }

    private boolean mayInterrupt(NativeThread.@Nullable Task owner) {
        return owner == null || openResults == (owner instanceof ResultStream<?> rows && rows.isReading() ? 1 : 0);
    }

    @Nullable
    Stop stopReason() {
        return stop;
    }

    @Override
    public boolean stopped() {
        return stop != null;
    }

    @Override
    public boolean waitForLock(int attempt) {
        long now = System.nanoTime();
        if (attempt == 0) {
            lockDeadline = now + lockWait.toNanos();
        }
        if (attempt % ATTEMPTS_PER_COMPLAINT == 0) {
            contention.run();
        }
        long left = lockDeadline - now;
        if (stopped() || left <= 0) {
            return false;
        }
        LockSupport.parkNanos(this, Math.min(left, FIRST_WAIT << Math.min(attempt, DOUBLINGS)));
        return !stopped();
    }
}
