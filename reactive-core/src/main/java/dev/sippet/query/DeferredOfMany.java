package dev.sippet.query;

/**
 * A deferred field of the records that a relation leads to, to be included with them. Of many records it is no value.
 *
 * @param <R> where the path starts
 */
public final class DeferredOfMany<R> implements Includable<R> {
    private final Location at;

    /** The field there. */
    public DeferredOfMany(Location at) {
        this.at = at;
    }

    Location location() {
        return at;
    }
}
