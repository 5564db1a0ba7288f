package dev.sippet.query;

import dev.sippet.session.Call;
import java.util.function.Function;

/**
 * One record or none; TooManyRecords if there are several.
 *
 * @param <T> the record
 */
public final class Maybe<T> extends OptionalRead<T, Maybe<T>> {
    /** The one that is chosen, if it is there. */
    public Maybe(Draft draft) {
        super(draft, RecordQuery::call);
    }

    Maybe(Draft draft, Function<Draft, Call<T>> reading) {
        super(draft, reading);
    }

    /** Locked until the transaction ends, after waiting for others. */
    public Maybe<T> forUpdate() {
        return forUpdate(Wait.FOR_OTHERS);
    }

    /** Locked until the transaction ends. */
    public Maybe<T> forUpdate(Wait wait) {
        return locked(wait);
    }

    /** Sees every write that ended before, as {@link QueryBuilder#consistent} says. */
    public Maybe<T> consistent() {
        return consistently();
    }

    @Override
    Maybe<T> with(Draft draft, Function<Draft, Call<T>> reading) {
        return new Maybe<>(draft, reading);
    }
}
