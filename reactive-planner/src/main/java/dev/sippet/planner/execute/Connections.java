package dev.sippet.planner.execute;

import dev.sippet.driver.Driver;
import dev.sippet.driver.Session;
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
                driver.session(), work, Session::release, (session, error) -> session.release(), Session::release);
    }

    /** Opens a scope for work that emits as it goes; completes once the scope has ended. */
    public <T> Flux<T> many(Mono<Scope> scope, Function<Scope, Publisher<T>> work) {
        return Flux.usingWhen(
                scope,
                open -> open.begin().thenMany(Flux.defer(() -> work.apply(open))),
                Scope::commit,
                (open, error) -> open.rollback(),
                Scope::rollback);
    }

    /** Opens a scope for work whose answer is emitted once the scope has ended. */
    public <T> Mono<T> one(Mono<Scope> scope, Function<Scope, Mono<T>> work) {
        return Mono.usingWhen(
                scope,
                open -> open.begin().then(Mono.defer(() -> work.apply(open))),
                Scope::commit,
                (open, error) -> open.rollback(),
                Scope::rollback);
    }

    /** A session, borrowed when it is subscribed to. */
    public Mono<Session> session() {
        return driver.session();
    }
}
