package dev.sippet.query;

/**
 * The paths of one record; generated ones extend it.
 *
 * @param <R> where the path starts
 * @param <T> the record it leads to
 */
public abstract class OnePath<R, T> {
    private final Location at;

    /** At that place. */
    protected OnePath(Location at) {
        this.at = at;
    }

    /** The component of this name. */
    protected Location at(String name) {
        return at.to(name);
    }
}
