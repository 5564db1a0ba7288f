package dev.sippet.planner.lower;

import dev.sippet.value.Type;

/**
 * What the value at one position has to be.
 *
 * @param type what it is
 * @param use what for
 * @param nullable whether it may be NULL
 * @param name what it is compared with or stored in, as messages call it
 */
public record Parameter(Type type, Use use, boolean nullable, String name) {

    /** What a value is for. */
    public enum Use {
        /** It is compared, or computed with. */
        COMPARED,
        /** It is stored, and so has to fit its column. */
        STORED,
        /** It is a list whose elements are compared. */
        LISTED
    }
}
