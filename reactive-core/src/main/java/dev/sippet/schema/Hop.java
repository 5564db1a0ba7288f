package dev.sippet.schema;

import java.util.List;

/**
 * From the records of one model to those of another that have the same values.
 *
 * @param from where it starts
 * @param here the fields there
 * @param to where it ends
 * @param there the fields there, in the same order
 */
public record Hop(Model<?> from, List<Field> here, Model<?> to, List<Field> there) {
    public Hop {
        here = List.copyOf(here);
        there = List.copyOf(there);
    }

    /** The way back. */
    public Hop reversed() {
        return new Hop(to, there, from, here);
    }
}
