package dev.sippet.planner.execute;

import dev.sippet.driver.Command;
import dev.sippet.error.InvalidStatement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A transaction or a savepoint of one, from its beginning to its end, on a session of its own. */
public final class Scope {
    private final Conversation conversation;
    private final Boundaries boundaries;
    private final Turnstile turnstile;
    private final AtomicInteger savepoints;
    private final @Nullable Scope outer;
    private final Sinks.Empty<Void> undoing = Sinks.empty();
    private volatile boolean begun;
    private volatile boolean ended;

    private Scope(
            Conversation conversation,
            Boundaries boundaries,
            Turnstile turnstile,
            AtomicInteger savepoints,
            @Nullable Scope outer) {
        this.conversation = conversation;
        this.boundaries = boundaries;
        this.turnstile = turnstile;
        this.savepoints = savepoints;
        this.outer = outer;
    }

    /** A transaction on this session, which it gives back at its end. */
    public static Scope transaction(Conversation conversation, Boundaries boundaries) {
        return new Scope(conversation, boundaries, new Turnstile(), new AtomicInteger(), null);
    }

    /** The number of the next savepoint. */
    public int nextSavepoint() {
        return savepoints.incrementAndGet();
    }

    /** A savepoint within this. */
    public Scope savepoint(Boundaries inner) {
        return new Scope(conversation, inner, turnstile, savepoints, this);
    }

    /**
     * What is sent at the boundaries of a scope.
     *
     * @param begin at its beginning
     * @param commit when it lasts
     * @param rollback when it does not
     */
    public record Boundaries(Command begin, Command commit, Command rollback) {}

    /**
     * Runs a statement after those before it. Its result is read whole before the first row goes on: a statement that the
     * consumer runs on the same session would wait forever for one that waits for the consumer.
     */
    public <T> Flux<T> run(PlanExecutor.Run<T> run) {
        return passed(this, run::on).collectList().flatMapIterable(rows -> rows);
    }

    /** Whether it is a transaction and not a savepoint of one. */
    boolean isOutermost() {
        return outer == null;
    }

    Mono<Void> begin() {
        return passed(outer, on -> {
                    begun = true;
                    return on.run(boundaries.begin()).flux();
                })
                .then();
    }

    Mono<Void> commit() {
        ended = true;
        return passed(outer, on -> on.run(boundaries.commit()).flux())
                .then()
                .onErrorResume(error -> rollback().then(Mono.error(new Failed(error))))
                .then(Mono.defer(this::given));
    }

    /** An error here changes nothing for the caller: a session that could not roll back is closed, which does the same. */
    Mono<Void> rollback() {
        ended = true;
        undoing.tryEmitEmpty();
        return Mono.defer(this::undone).onErrorComplete().then(Mono.defer(this::given));
    }

    /** Going back to a savepoint may have to wait for a statement that was cut off; undoing all around it need not, and ends it. */
    private Mono<Void> undone() {
        if (!begun) return Mono.empty();
        Mono<Void> undone =
                passed(outer, on -> on.run(boundaries.rollback()).flux()).then();
        return outer == null ? undone : undone.takeUntilOther(outer.undoing.asMono());
    }

    /** Whether {@code needed} has ended is asked when it is this one's turn: the session may be somebody else's by then. */
    private <T> Flux<T> passed(@Nullable Scope needed, Function<Conversation, Flux<T>> work) {
        return turnstile.pass(
                Flux.defer(() -> needed != null && needed.isOver() ? Flux.error(over()) : work.apply(conversation)));
    }

    private boolean isOver() {
        return ended || (outer != null && outer.isOver());
    }

    private Mono<Void> given() {
        return outer == null ? Connections.given(conversation.session()) : Mono.empty();
    }

    /** The error of a commit, told from what Reactor makes of it. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Failed(Throwable error) {
            super(null, error, false, false);
        }
    }

    private static InvalidStatement over() {
        return new InvalidStatement(
                "the transaction has ended", "run the statement inside the body, and return it as part of the result");
    }
}
