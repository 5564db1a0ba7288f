package dev.sippet.schema;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fields by which rows are found fast.
 *
 * @param fields their names, in order
 * @param partition how many of them, from the first on, a key-value store has to be given; it orders by the others
 * @param unique whether no two rows may have the same values there
 * @param name its name; empty for one made of table and columns
 * @param local whether a key-value store keeps it with the partitions of the table
 * @param held the names of the fields that a key-value store keeps in it besides keys; null for all
 */
public record Index(
        List<String> fields,
        int partition,
        boolean unique,
        String name,
        boolean local,
        @Nullable List<String> held) {
    public Index {
        fields = List.copyOf(fields);
        held = held == null ? null : List.copyOf(held);
    }

    /** An index on these fields. */
    public static Index of(String... fields) {
        return new Index(List.of(fields), 1, false, "", false, null);
    }

    /** A unique index on these fields. */
    public static Index unique(String... fields) {
        return new Index(List.of(fields), 1, true, "", false, null);
    }

    /** The fields so far are the partition, and these are what a partition is ordered by. */
    public Index sortedBy(String... sort) {
        List<String> all = Stream.concat(fields.stream(), Stream.of(sort)).toList();
        return new Index(all, fields.size(), unique, name, local, held);
    }

    /** With this name. */
    public Index named(String name) {
        return new Index(fields, partition, unique, name, local, held);
    }

    /** Kept with the partitions of the table. */
    public Index asLocal() {
        return new Index(fields, partition, unique, name, true, held);
    }

    /** Which keeps these fields besides keys, and no others. */
    public Index holding(String... fields) {
        return new Index(this.fields, partition, unique, name, local, List.of(fields));
    }

    /** The same of fields that are inside of another one. */
    Index inside(String around) {
        return new Index(
                within(around, fields), partition, unique, name, local, held == null ? null : within(around, held));
    }

    private static List<String> within(String around, List<String> names) {
        return names.stream().map(name -> around + name).toList();
    }
}
