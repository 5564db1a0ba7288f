package dev.sippet.query;

/**
 * Records of a model that is written for a store of keys, which come in any order; generated queries extend it. Immutable: every step
 * answers a new one.
 *
 * @param <T> the record
 * @param <P> its paths
 * @param <S> the query itself
 */
public abstract class ItemQuery<T, P, S extends ItemQuery<T, P, S>> extends RecordQuery<T, P, S> {
    /** From what was said so far. */
    protected ItemQuery(Draft draft) {
        super(draft);
    }

    /** Exactly one: RecordNotFound if there is none, TooManyRecords if there are several. */
    public final OneFound<T> one() {
        return new OneFound<>(reading().atMost(2), RecordQuery::call);
    }

    /** The first, if there is one. */
    public final MaybeFound<T> first() {
        return new MaybeFound<>(reading().atMost(1), RecordQuery::call);
    }
}
