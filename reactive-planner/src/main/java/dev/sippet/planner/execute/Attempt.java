package dev.sippet.planner.execute;

import dev.sippet.driver.Session;
import dev.sippet.error.ConnectionLost;
import java.util.function.BiFunction;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/**
 * How far one attempt at some work came, and so whether its loss of the connection may be followed by another attempt: only where
 * nothing can have changed, and nobody has seen anything of it.
 */
final class Attempt {
    /** The first and those that follow a loss: a pool may hold several connections that broke at the same time. */
    private static final int MOST = 4;

    private volatile Stage stage = Stage.ASKING;

    private enum Stage {
        /** No session has come yet. */
        ASKING,
        /** What was sent leaves no trace when the connection is lost. */
        HARMLESS,
        /** Something may have changed, or was seen. */
        COUNTS
    }

    /** Makes attempts until one is not lost, or may not be repeated. */
    static <T> Flux<T> repeated(Function<Attempt, Flux<T>> once) {
        return repeated(once, MOST - 1);
    }

    private static <T> Flux<T> repeated(Function<Attempt, Flux<T>> once, int left) {
        return Flux.defer(() -> {
            Attempt attempt = new Attempt();
            Flux<T> running = once.apply(attempt);
            if (left == 0) return running;
            return running.onErrorResume(attempt::mayBeRepeated, lost -> repeated(once, left - 1));
        });
    }

    /** Reads, which says when somebody is about to see something of it. */
    <T> Flux<T> read(Session session, BiFunction<Session, Runnable, Flux<T>> work) {
        stage = Stage.HARMLESS;
        return work.apply(session, this::counts);
    }

    /** Begins a scope: a transaction that is lost before its body runs has done nothing; a savepoint is part of something larger. */
    void begins(Scope scope) {
        stage = scope.isOutermost() ? Stage.HARMLESS : Stage.COUNTS;
    }

    /** From here on it counts. */
    void counts() {
        stage = Stage.COUNTS;
    }

    /**
     * While a session is asked for, only what the network says is worth another attempt: a refusal of the server would come again, and
     * a wait that ended without an answer would last as long once more.
     */
    private boolean mayBeRepeated(Throwable error) {
        if (!(error instanceof ConnectionLost)) return false;
        return switch (stage) {
            case ASKING -> error.getCause() != null;
            case HARMLESS -> true;
            case COUNTS -> false;
        };
    }
}
