package dev.sippet.query;

import dev.sippet.session.Call;
import java.util.function.Function;

/**
 * Exactly one record: RecordNotFound if there is none, TooManyRecords if there are several.
 *
 * @param <T> the record
 */
public final class One<T> extends RequiredRead<T, One<T>> {
    /** The one that is chosen. */
    public One(Draft draft) {
        super(draft, RecordQuery::call);
    }

    One(Draft draft, Function<Draft, Call<T>> reading) {
        super(draft, reading);
    }

    /** Locked until the transaction ends, after waiting for others. */
    public One<T> forUpdate() {
        return forUpdate(Wait.FOR_OTHERS);
    }

    /** Locked until the transaction ends. */
    public One<T> forUpdate(Wait wait) {
        return locked(wait);
    }

    /** Sees every write that ended before, as {@link QueryBuilder#consistent} says. */
    public One<T> consistent() {
        return consistently();
    }

    @Override
    One<T> with(Draft draft, Function<Draft, Call<T>> reading) {
        return new One<>(draft, reading);
    }
}
