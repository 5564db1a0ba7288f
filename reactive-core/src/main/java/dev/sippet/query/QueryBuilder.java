package dev.sippet.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Records that any condition finds, in any order; generated queries extend it. Immutable: every step answers a new one.
 *
 * @param <T> the record
 * @param <P> its paths
 * @param <S> the query itself
 */
public abstract class QueryBuilder<T, P, S extends QueryBuilder<T, P, S>> extends RecordQuery<T, P, S> {
    /** From what was said so far. */
    protected QueryBuilder(Draft draft) {
        super(draft);
    }

    /** In this order; what was said before comes first. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final S orderBy(Sort<T>... sorts) {
        return with(draft().order(Arrays.asList(sorts)));
    }

    /** In this order; what was said before comes first. */
    public final S orderBy(Function<P, Sort<T>> sort) {
        return with(draft().order(List.of(sort.apply(root()))));
    }

    /** Without the first so many; needs an order, or which ones those are is left to chance. */
    public final S offset(long first) {
        return with(draft().offset(notNegative("offset", first)));
    }

    /** Locked until the transaction ends, after waiting for others. */
    public final S forUpdate() {
        return forUpdate(Wait.FOR_OTHERS);
    }

    /** Locked until the transaction ends. */
    public final S forUpdate(Wait wait) {
        return with(draft().lock(wait.lock()));
    }

    /** Exactly one: RecordNotFound if there is none, TooManyRecords if there are several. */
    public final One<T> one() {
        return new One<>(reading().atMost(2));
    }

    /** The first, if there is one. */
    public final Maybe<T> first() {
        return new Maybe<>(reading().atMost(1));
    }

    /**
     * Sees every write that ended before. Databases with tables read so anyway; DynamoDB then reads for twice the price, whatever the
     * URL says, and refuses what goes over an index that is behind its table.
     */
    public final S consistent() {
        return consistently();
    }

    /** Page by page, each of so many, in the order that was said; by key where none was. */
    public final Paging<T> page(int size) {
        return Paging.of(draft(), size);
    }
}
