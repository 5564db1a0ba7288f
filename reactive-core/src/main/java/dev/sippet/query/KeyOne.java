package dev.sippet.query;

import dev.sippet.session.Call;
import java.util.function.Function;

/**
 * Exactly one record, found by its key or by what is unique: RecordNotFound if there is none. It is read in a store that locks nothing.
 *
 * @param <T> the record
 */
public final class KeyOne<T> extends RequiredRead<T, KeyOne<T>> {
    /** The one that is chosen. */
    public KeyOne(Draft draft) {
        super(draft, RecordQuery::call);
    }

    KeyOne(Draft draft, Function<Draft, Call<T>> reading) {
        super(draft, reading);
    }

    /** Sees every write that ended before, as {@link QueryBuilder#consistent} says. */
    public KeyOne<T> consistent() {
        return consistently();
    }

    @Override
    KeyOne<T> with(Draft draft, Function<Draft, Call<T>> reading) {
        return new KeyOne<>(draft, reading);
    }
}
