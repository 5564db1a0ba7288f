package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.Signals;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One writer at a time, first come first served, among the connections of this process to one database. */
final class WriteQueue {

    /** A place in the queue, and then the turn itself. */
    static final class Turn {

        private final Thread thread = Thread.currentThread();
        private final String who;
        private volatile long since;
        private volatile boolean granted;

        private Turn(String who) {
            this.who = who;
        }

        boolean isGranted() {
            return granted;
        }
    }

    private final Deque<Turn> waiting = new ArrayDeque<>();
    private @Nullable Turn holder;

    /** Takes a place. The turn is there at once if nobody holds it. */
    synchronized Turn enter(String who) {
        Turn turn = new Turn(who);
        waiting.add(turn);
        grantNext();
        return turn;
    }

    /** Waits on the current thread, which is the one that entered. A turn that does not come in time is given up. */
    boolean await(Turn turn, Duration limit, Signals signals) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!turn.granted) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || signals.stopped()) {
                return giveUp(turn);
            }
            LockSupport.parkNanos(this, left);
        }
        return true;
    }

    private synchronized boolean giveUp(Turn turn) {
        if (!turn.granted) {
            waiting.remove(turn);
        }
        return turn.granted;
    }

    synchronized void leave(Turn turn) {
        if (holder == turn) {
            holder = null;
            grantNext();
        }
    }

    private void grantNext() {
        if (holder == null && !waiting.isEmpty()) {
            Turn next = waiting.remove();
            next.since = System.nanoTime();
            next.granted = true;
            holder = next;
            LockSupport.unpark(next.thread);
        }
    }

    /** Who holds the turn and for how long, in words. */
    synchronized String holder() {
        return holder == null
                ? "another process or an open read"
                : holder.who + " for " + (System.nanoTime() - holder.since) / 1_000_000 + " ms";
    }
}
