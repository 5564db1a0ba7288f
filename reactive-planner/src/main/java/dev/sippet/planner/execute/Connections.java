package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Driver;
import dev.sippet.driver.Session;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The only place that borrows sessions and gives them back: once, however the work ends. On cancellation Reactor starts the giving
 * back and does not wait for it; the driver closes what cannot be trusted. A lost connection is replaced without a word where the work
 * has not begun or only reads: see {@link Attempt}.
 */
public final class Connections {
    private final Driver driver;

    /** Of this database. */
    public Connections(Driver driver) {
        this.driver = driver;
    }

    /** What the server can do. */
    public Mono<Capability> capability() {
        return Attempt.repeated(attempt -> driver.capability().flux()).single();
    }

    /** Borrows a session for some work, which is begun once. */
    public <T> Flux<T> use(Function<Session, Flux<T>> work) {
        return Attempt.repeated(attempt -> borrowed(session -> {
            attempt.counts();
            return work.apply(session);
        }));
    }

    /** Borrows a session for what only reads, and another one if that is lost before the work says that somebody is about to see a row. */
    public <T> Flux<T> read(BiFunction<Session, Runnable, Flux<T>> work) {
        return Attempt.repeated(attempt -> borrowed(session -> attempt.read(session, work)));
    }

    /** Borrows a session besides for what can do without, if there is one to spare; nothing is done otherwise. */
    <T> Flux<T> beside(Function<Session, Flux<T>> work) {
        return Flux.usingWhen(
                driver.spare().onErrorComplete(),
                work,
                Connections::given,
                (session, error) -> given(session),
                Connections::given);
    }

    private <T> Flux<T> borrowed(Function<Session, Flux<T>> work) {
        return Flux.usingWhen(
                driver.session(), work, Connections::given, (session, error) -> given(session), Connections::given);
    }

    /** Gives a session back. When that fails its driver has closed it, and what was done with it stays done. */
    static Mono<Void> given(Session session) {
        return session.release().onErrorComplete();
    }

    /** Opens a scope for work that emits as it goes; completes once the scope has ended. */
    public <T> Flux<T> many(Mono<Scope> scope, Function<Scope, Publisher<T>> work) {
        return Attempt.repeated(attempt -> Flux.usingWhen(
                        scope,
                        open -> begun(open, attempt).thenMany(Flux.defer(() -> work.apply(open))),
                        Scope::commit,
                        (open, error) -> open.rollback(),
                        Scope::rollback)
                .onErrorMap(Connections::ofCommit));
    }

    /** Opens a scope for work whose answer is emitted once the scope has ended. */
    public <T> Mono<T> one(Mono<Scope> scope, Function<Scope, Mono<T>> work) {
        return Attempt.repeated(attempt -> Mono.usingWhen(
                                scope,
                                open -> begun(open, attempt).then(Mono.defer(() -> work.apply(open))),
                                Scope::commit,
                                (open, error) -> open.rollback(),
                                Scope::rollback)
                        .onErrorMap(Connections::ofCommit)
                        .flux())
                .singleOrEmpty();
    }

    private static Mono<Void> begun(Scope scope, Attempt attempt) {
        attempt.begins(scope);
        return scope.begin().doOnSuccess(done -> attempt.counts());
    }

    /** Reactor wraps what fails at the end; people get the error itself. */
    private static Throwable ofCommit(Throwable error) {
        return error.getCause() instanceof Scope.Failed failed ? Objects.requireNonNull(failed.getCause()) : error;
    }

    /** A session, borrowed when it is subscribed to. */
    public Mono<Session> session() {
        return driver.session();
    }
}
