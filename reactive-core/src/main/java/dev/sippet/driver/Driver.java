package dev.sippet.driver;

import reactor.core.publisher.Mono;

/** One database, reached through a URL. It opens nothing until it is asked for a session or its capability. */
public interface Driver {

    /** What the server can do; asks it on the first subscription, and remembers. */
    Mono<Capability> capability();

    /** Makes an operation ready for the server with this capability. Pure, and may be called once for many runs. */
    Command prepare(Operation operation, Capability capability);

    /**
     * Borrows a session; within a bounded time, or {@link dev.sippet.error.PoolExhausted} or
     * {@link dev.sippet.error.ConnectionLost}. Who gets one has to release it.
     */
    Mono<Session> session();

    /**
     * A session besides those that are out, for work that does not need it but gains by it. Empty where others may be waiting; not
     * asked for where {@link Capability#sideBySide()} says that nothing is gained. Who has got one has to release it; who waits for one must be able to do without.
     */
    default Mono<Session> spare() {
        return Mono.empty();
    }

    /** Closes everything, within a bounded time. Doing it again does nothing. */
    Mono<Void> close();

    /** Opens drivers for the schemes it knows; found by {@link java.util.ServiceLoader}. */
    interface Provider {
        /** Whether it knows this scheme. */
        boolean accepts(String scheme);

        /** A driver for this URL and these limits. */
        Driver open(Settings settings);
    }
}
