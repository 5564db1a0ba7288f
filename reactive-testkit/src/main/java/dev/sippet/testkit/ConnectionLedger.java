package dev.sippet.testkit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Counts the sessions that were borrowed and given back. */
public final class ConnectionLedger {
    private static final long PAUSE_NANOS = 1_000_000;

    private final AtomicInteger borrowed = new AtomicInteger();
    private final AtomicInteger released = new AtomicInteger();
    private final AtomicInteger leaving = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    void borrow() {
        int before = leaving.get();
        mostOpen.accumulateAndGet(borrowed.incrementAndGet() - before, Math::max);
    }

    /** Begins to go back: the next borrower may have it before its release is known to have ended. */
    void leave() {
        leaving.incrementAndGet();
    }

    void release() {
        released.incrementAndGet();
    }

    /** How many were borrowed in all. */
    public int borrowed() {
        return borrowed.get();
    }

    /** How many are out now; less than none when one was given back twice. */
    public int open() {
        int given = released.get();
        return borrowed.get() - given;
    }

    /** How many were out at the same time. */
    public int mostOpen() {
        return mostOpen.get();
    }

    /** Waits until all are back; a cancelled one comes back a little after its cancellation. */
    public void awaitNoneOpen(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (open() != 0 && System.nanoTime() < end) LockSupport.parkNanos(PAUSE_NANOS);
        if (open() == 0) return;
        throw new AssertionError(open() + " of " + borrowed() + " sessions did not come back within " + patience);
    }
}
