package dev.sippet.query;

import dev.sippet.session.Call;
import java.util.function.Function;

/**
 * The first of those that a query finds, or none. How it is read was said of the query.
 *
 * @param <T> the record
 */
public final class MaybeFound<T> extends OptionalRead<T, MaybeFound<T>> {
    MaybeFound(Draft draft, Function<Draft, Call<T>> reading) {
        super(draft, reading);
    }

    @Override
    MaybeFound<T> with(Draft draft, Function<Draft, Call<T>> reading) {
        return new MaybeFound<>(draft, reading);
    }
}
