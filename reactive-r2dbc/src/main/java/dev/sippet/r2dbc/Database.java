package dev.sippet.r2dbc;

import dev.sippet.r2dbc.sql.Dialect;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the driver has to know of one database. */
public interface Database {

    /** How errors and logs call it until a server has said what it is. */
    String name();

    /** Where it is, without its password, for logs. */
    String address();

    /** Opens a connection and logs in. The driver bounds the time. */
    Mono<Link> open();

    /** The words of a server that {@link dev.sippet.driver.Capability#driver()} calls so. */
    Dialect dialect(String name);

    /** How values are bound and read. */
    Codecs codecs();

    /** What its errors mean. */
    Errors errors();

    /** Moves work to where it may block; where nothing blocks it stays as it is. */
    default <T> Flux<T> elsewhere(Flux<T> work) {
        return work;
    }

    /** Ends what the connections shared, after all of them are closed. */
    default Mono<Void> close() {
        return Mono.empty();
    }
}
