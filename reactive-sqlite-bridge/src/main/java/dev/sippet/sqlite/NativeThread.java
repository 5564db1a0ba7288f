package dev.sippet.sqlite;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * The thread of one connection: it runs tasks in the order they came and is the only one that may block. Signals to
 * subscribers are sent from it too, so what a subscriber does with a row delays this connection and no other.
 */
final class NativeThread {

    /** A piece of work; exactly one of the two is called. */
    interface Task {

        void run();

        /** Told, on the caller's thread or this one, when the thread has ended before the task could run. */
        void reject();
    }

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Queue<Task> urgent = new ConcurrentLinkedQueue<>();
    private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();
    private final long number = NUMBERS.incrementAndGet();
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean idle;

    NativeThread(String product) {
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("r2dbc-" + product + "-" + number)
                .unstarted(this::loop);
    }

    void start() {
        thread.start();
    }

    long number() {
        return number;
    }

    /** Puts a task at the end of the queue. */
    void submit(Task task) {
        put(tasks, task);
    }

    /** Puts a task before all that wait. */
    void submitFirst(Task task) {
        put(urgent, task);
    }

    private void put(Queue<Task> queue, Task task) {
        queue.add(task);
        if (idle) {
            wake();
        }
        if (closed) {
            rejectAll();
        }
    }

    /** Ends the thread after the task it runs; what waits in the queue is rejected. */
    void shutdown() {
        closed = true;
        wake();
    }

    boolean isClosed() {
        return closed;
    }

    /** Ends a wait for a lock early, so that its reason is looked at again. */
    void wake() {
        LockSupport.unpark(thread);
    }

    private void loop() {
        while (!closed) {
            Task task = next();
            if (task != null) {
                try {
                    task.run();
                } catch (Throwable escaped) {
                    Operators.onErrorDropped(escaped, Context.empty());
                }
            }
        }
        rejectAll();
    }

    private @Nullable Task next() {
        Task task = poll();
        if (task == null) {
            idle = true;
            if (urgent.isEmpty() && tasks.isEmpty() && !closed) {
                LockSupport.park(this);
            }
            idle = false;
        }
        return task;
    }

    private @Nullable Task poll() {
        Task task = urgent.poll();
        return task == null ? tasks.poll() : task;
    }

    private void rejectAll() {
        for (Task task = poll(); task != null; task = poll()) {
            task.reject();
        }
    }
}
