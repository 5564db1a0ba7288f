package dev.sippet.planner.execute;

import dev.sippet.driver.Driver;
import dev.sippet.driver.Session;
import java.util.Objects;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The only place that borrows sessions and gives them back: once, however the work ends. On cancellation Reactor starts the giving
 * back and does not wait for it; the driver closes what cannot be trusted.
 */
public final class Connections {
    private final Driver driver;

    /** Of this database. */
    public Connections(Driver driver) {
        this.driver = driver;
    }

    /** Borrows a session for some work. */
    public <T> Flux<T> use(Function<Session, Flux<T>> work) {
        return Flux.usingWhen(
                driver.session(), work, Connections::given, (session, error) -> given(session), Connections::given);
    }

    /** Gives a session back. When that fails its driver has closed it, and what was done with it stays done. */
    static Mono<Void> given(Session session) {
        return session.release().onErrorComplete();
    }

    /** Opens a scope for work that emits as it goes; completes once the scope has ended. */
    public <T> Flux<T> many(Mono<Scope> scope, Function<Scope, Publisher<T>> work) {
        return Flux.usingWhen(
                        scope,
                        open -> open.begin().thenMany(Flux.defer(() -> work.apply(open))),
                        Scope::commit,
                        (open, error) -> open.rollback(),
                        Scope::rollback)
                .onErrorMap(Connections::ofCommit);
    }

    /** Opens a scope for work whose answer is emitted once the scope has ended. */
    public <T> Mono<T> one(Mono<Scope> scope, Function<Scope, Mono<T>> work) {
        return Mono.usingWhen(
                        scope,
                        open -> open.begin().then(Mono.defer(() -> work.apply(open))),
                        Scope::commit,
                        (open, error) -> open.rollback(),
                        Scope::rollback)
                .onErrorMap(Connections::ofCommit);
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
