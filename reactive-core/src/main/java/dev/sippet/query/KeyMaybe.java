package dev.sippet.query;

import dev.sippet.session.Call;
import java.util.function.Function;

/**
 * One record or none, found by its key or by what is unique. It is read in a store that locks nothing.
 *
 * @param <T> the record
 */
public final class KeyMaybe<T> extends OptionalRead<T, KeyMaybe<T>> {
    /** The one that is chosen, if it is there. */
    public KeyMaybe(Draft draft) {
        super(draft, RecordQuery::call);
    }

    KeyMaybe(Draft draft, Function<Draft, Call<T>> reading) {
        super(draft, reading);
    }

    /** Sees every write that ended before, as {@link QueryBuilder#consistent} says. */
    public KeyMaybe<T> consistent() {
        return consistently();
    }

    @Override
    KeyMaybe<T> with(Draft draft, Function<Draft, Call<T>> reading) {
        return new KeyMaybe<>(draft, reading);
    }
}
