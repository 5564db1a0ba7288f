package dev.sippet.r2dbc;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Operation.Transact.Begin;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.ValidationDepth;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One physical connection, with what its database does in a way of its own. */
public interface Link {

    /** The driver's own connection. */
    Connection connection();

    /** What the server at the other end can do. */
    Capability capability();

    /**
     * Stops the statement that runs, on the server. The connection is closed right after it, so a request that comes too late
     * stops nothing else.
     */
    Mono<Void> stop();

    /** Whether the connection is open, as far as it is known without asking the server. */
    default boolean isOpen() {
        AtomicBoolean open = new AtomicBoolean();
        Mono.from(connection().validate(ValidationDepth.LOCAL)).subscribe(open::set, error -> open.set(false));
        return open.get();
    }

    /** Begins a transaction. */
    default Mono<Void> begin(Begin begin) {
        return Mono.from(connection().beginTransaction(new Definition(begin)));
    }

    /** Makes the transaction last. */
    default Mono<Void> commit() {
        return Mono.from(connection().commitTransaction());
    }

    /** Undoes the transaction. */
    default Mono<Void> rollback() {
        return Mono.from(connection().rollbackTransaction());
    }

    /** Whether the database ends the whole transaction by itself when a statement in it fails with SerializationFailure. */
    default boolean rollsBackByItself() {
        return false;
    }

    /** How far apart the numbers are that the database gives to the rows of one insert. */
    default long increment() {
        return 1;
    }

    /** Runs work that must not run twice at the same time on this database. */
    default Mono<Void> alone(Mono<Void> work) {
        return work;
    }

    /** Runs SQL that answers nothing. */
    default Mono<Void> execute(String sql) {
        return Flux.from(connection().createStatement(sql).execute())
                .concatMap(Result::getRowsUpdated)
                .then();
    }

    /** Waits until what a cancelled statement left on the way has gone; answers whether the connection works. */
    default Mono<Boolean> settle() {
        return Mono.from(connection().validate(ValidationDepth.REMOTE));
    }

    /** Closes the connection. */
    default Mono<Void> close() {
        return Mono.from(connection().close());
    }
}
