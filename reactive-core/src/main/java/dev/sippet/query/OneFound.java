package dev.sippet.query;

import dev.sippet.session.Call;
import java.util.function.Function;

/**
 * Exactly one of those that a query finds: RecordNotFound if there is none, TooManyRecords if there are several. How it is read was said of the query.
 *
 * @param <T> the record
 */
public final class OneFound<T> extends RequiredRead<T, OneFound<T>> {
    OneFound(Draft draft, Function<Draft, Call<T>> reading) {
        super(draft, reading);
    }

    @Override
    OneFound<T> with(Draft draft, Function<Draft, Call<T>> reading) {
        return new OneFound<>(draft, reading);
    }
}
