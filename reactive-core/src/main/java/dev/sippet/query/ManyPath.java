package dev.sippet.query;

import java.util.function.Function;

/**
 * The records that a relation leads to, in any order; generated paths extend it.
 *
 * @param <R> where the path starts
 * @param <T> one of the records
 * @param <P> the paths of one of them
 * @param <S> the path itself
 */
public abstract non-sealed class ManyPath<R, T, P, S extends ManyPath<R, T, P, S>> extends RelatedPath<R, T, P, S> {
    /** At that place. */
    protected ManyPath(Location at) {
        super(at);
    }

    /** In this order; what was said before comes first. */
    public final S orderBy(Sort<T> sort) {
        return refined(refined().order(sort));
    }

    /** In this order; what was said before comes first. */
    public final S orderBy(Function<P, Sort<T>> sort) {
        return orderBy(sort.apply(one()));
    }
}
