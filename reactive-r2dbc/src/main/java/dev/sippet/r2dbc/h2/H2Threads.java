package dev.sippet.r2dbc.h2;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The threads that H2 may block. A cancelled call is left to end by itself: interrupting a thread in the middle of a file operation
 * makes H2 close the whole database.
 */
final class H2Threads {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ThreadPoolExecutor threads;
    private final Scheduler scheduler;

    /** One for each connection, and as many again for stopping and closing them. */
    H2Threads(int connections) {
        int most = 2 * connections;
        threads =
                new ThreadPoolExecutor(most, most, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), H2Threads::named);
        threads.allowCoreThreadTimeOut(true);
        scheduler = Schedulers.fromExecutor(task -> threads.execute(task), true);
    }

    private static Thread named(Runnable task) {
        Thread thread = new Thread(task, "sippet-h2-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    /** Lets go of the threads when their work is done. */
    void shutdown() {
        threads.shutdown();
    }
}
