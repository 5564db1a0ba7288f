package dev.sippet.planner.execute;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Lets the statements of one transaction pass one after the other, in the order in which they were subscribed to. One that is
 * cancelled while it waits leaves the queue, and makes no room before the one that runs has ended.
 */
final class Turnstile {
    private final Queue<Sinks.Empty<Void>> waiting = new ArrayDeque<>();
    private final AtomicInteger rounds = new AtomicInteger();
    private Sinks.@Nullable Empty<Void> current;

    <T> Flux<T> pass(Flux<T> statement) {
        return Flux.defer(() -> {
            Sinks.Empty<Void> turn = Sinks.empty();
            enter(turn);
            return turn.asMono().thenMany(statement).doFinally(how -> leave(turn));
        });
    }

    private void enter(Sinks.Empty<Void> turn) {
        synchronized (this) {
            waiting.add(turn);
        }
        next();
    }

    private void leave(Sinks.Empty<Void> turn) {
        synchronized (this) {
            if (turn.equals(current)) current = null;
            else waiting.remove(turn);
        }
        next();
    }

    /** One loop at a time: a statement may end while it is let pass, and thousands would do so one within the other. */
    private void next() {
        if (rounds.getAndIncrement() != 0) return;
        int missed = 1;
        while (missed != 0) {
            Sinks.Empty<Void> turn = taken();
            if (turn != null) turn.tryEmitEmpty();
            missed = rounds.addAndGet(-missed);
        }
    }

    private synchronized Sinks.@Nullable Empty<Void> taken() {
        if (current != null) return null;
        current = waiting.poll();
        return current;
    }
}
