package dev.sippet.planner.execute;

import dev.sippet.driver.Command;
import dev.sippet.error.InvalidStatement;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A transaction or a savepoint of one, from its beginning to its end, on a session of its own. */
public final class Scope {
    private final Conversation conversation;
    private final Boundaries boundaries;
    private final Turnstile turnstile;
    private final AtomicInteger savepoints;
    private final boolean outermost;
    private volatile boolean ended;

    private Scope(
            Conversation conversation,
            Boundaries boundaries,
            Turnstile turnstile,
            AtomicInteger savepoints,
            boolean outermost) {
        this.conversation = conversation;
        this.boundaries = boundaries;
        this.turnstile = turnstile;
        this.savepoints = savepoints;
        this.outermost = outermost;
    }

    /** A transaction on this session, which it gives back at its end. */
    public static Scope transaction(Conversation conversation, Boundaries boundaries) {
        return new Scope(conversation, boundaries, new Turnstile(), new AtomicInteger(), true);
    }

    /** The number of the next savepoint. */
    public int nextSavepoint() {
        return savepoints.incrementAndGet();
    }

    /** A savepoint within this. */
    public Scope savepoint(Boundaries inner) {
        return new Scope(conversation, inner, turnstile, savepoints, false);
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
        return Flux.defer(() -> {
            if (ended) return Flux.error(over());
            return turnstile
                    .pass(Flux.defer(() -> run.on(conversation)))
                    .collectList()
                    .flatMapIterable(rows -> rows);
        });
    }

    Mono<Void> begin() {
        return ended ? Mono.error(over()) : passed(boundaries.begin());
    }

    Mono<Void> commit() {
        ended = true;
        return passed(boundaries.commit())
                .onErrorResume(error -> rollback().then(Mono.error(error)))
                .then(Mono.defer(this::given));
    }

    /** An error here changes nothing for the caller: a session that could not roll back is closed, which does the same. */
    Mono<Void> rollback() {
        ended = true;
        return undo().then(given());
    }

    private Mono<Void> undo() {
        return conversation.run(boundaries.rollback()).onErrorComplete();
    }

    private Mono<Void> passed(Command command) {
        return turnstile.pass(conversation.run(command).flux()).then();
    }

    private Mono<Void> given() {
        return outermost ? conversation.session().release() : Mono.empty();
    }

    private static InvalidStatement over() {
        return new InvalidStatement(
                "the transaction has ended", "run the statement inside the body, and return it as part of the result");
    }
}
