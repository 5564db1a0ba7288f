package dev.sippet.query;

/**
 * The path of an embedded value that is read only where a query includes it; generated paths implement it.
 *
 * @param <R> where the path starts
 */
public non-sealed interface DeferredEmbed<R> extends Includable<R> {

    /** The path as it is: itself. */
    EmbedPath<R, ?> whole();
}
