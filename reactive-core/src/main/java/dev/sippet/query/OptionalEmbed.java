package dev.sippet.query;

/**
 * The path of an embedded value that may be absent; generated paths implement it.
 *
 * @param <R> where the path starts
 */
public interface OptionalEmbed<R> {

    /** The path as it is: itself. */
    EmbedPath<R, ?> whole();

    /** There is none. */
    default Condition<R> isNull() {
        return whole().absent();
    }

    /** There is one. */
    default Condition<R> isNotNull() {
        return isNull().not();
    }
}
