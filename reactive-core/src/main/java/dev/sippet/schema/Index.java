package dev.sippet.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * Fields by which rows are found fast.
 *
 * @param fields their names, in order
 * @param partition how many of them, from the first on, a key-value store has to be given; it orders by the others
 * @param unique whether no two rows may have the same values there
 * @param name its name; empty for one made of table and columns
 */
public record Index(List<String> fields, int partition, boolean unique, String name) {
    public Index {
        fields = List.copyOf(fields);
    }

    /** An index on these fields. */
    public static Index of(String... fields) {
        return new Index(List.of(fields), 1, false, "");
    }

    /** A unique index on these fields. */
    public static Index unique(String... fields) {
        return new Index(List.of(fields), 1, true, "");
    }

    /** The fields so far are the partition, and these are what a partition is ordered by. */
    public Index sortedBy(String... sort) {
        return new Index(Stream.concat(fields.stream(), Stream.of(sort)).toList(), fields.size(), unique, name);
    }

    /** With this name. */
    public Index named(String name) {
        return new Index(fields, partition, unique, name);
    }
}
