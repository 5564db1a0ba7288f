package dev.sippet.driver;

import dev.sippet.value.RowReader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One conversation with a database, held by one borrower at a time, running one command at a time. */
public interface Session {

    /**
     * Runs a command. Nothing is sent before subscription; on cancellation the session remembers that a command was cut off, and
     * {@link #release} then stops it. Errors are {@link dev.sippet.error.SippetException}s. What is answered does not depend on the
     * driver's buffers.
     *
     * @param command what this session's driver prepared
     * @param arguments the values, by the index of the arguments
     * @param reader reads each row where it arrives
     */
    <T> Flux<T> run(Command command, @Nullable Object[] arguments, RowReader<T> reader);

    /**
     * Runs a command to its end. The reader takes in each row where it arrives, and what it answers goes nowhere: a driver may so spare
     * many rows the way that each of them would go as a signal.
     */
    default Mono<Void> drain(Command command, @Nullable Object[] arguments, RowReader<?> reader) {
        return run(command, arguments, reader).then();
    }

    /**
     * Gives it back. A session whose last command did not end, or which cannot be trusted for another reason, is closed instead:
     * what still ran is stopped on the server, and the next borrower never meets it.
     */
    Mono<Void> release();
}
