package dev.sippet.session;

import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/**
 * Records that arrive as a stream and are written in batches: what a builder hands to a {@link Db}.
 *
 * @param records what arrives; asked for one batch at a time
 * @param width how many values one has
 * @param batch writes these, all or none
 * @param eachAlone whether some of a batch may be written and others not
 * @param <R> a record that is still to be written
 */
public record StreamCall<R>(Flux<R> records, int width, Function<List<R>, Call<?>> batch, boolean eachAlone) {
    /** Whose batches are written whole. */
    public StreamCall(Flux<R> records, int width, Function<List<R>, Call<?>> batch) {
        this(records, width, batch, false);
    }
}
