package names;

import dev.sippet.annotation.Key;
import dev.sippet.annotation.Projection;

/** Records may live inside of other types. */
public final class Outer {
    private Outer() {}

    /**
     * Inside.
     *
     * @param id see {@link Outer}, or {@link Outer#toString() its text}
     * @param default_ costs $1 {@code @here}
     */
    @dev.sippet.annotation.Model
    public record Inner(@Key int id, java.lang.String default_, java.lang.String all, java.lang.String all_) {}

    @Projection
    record Part(int id) {}
}
