package dev.sippet.processor.describe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Components by which records are found.
 *
 * @param fields their names, in order
 * @param partition how many of them, from the first on, a store of keys has to be given; it orders by the others
 * @param unique whether no two records have the same values there
 * @param name the author's name for it; empty where there is none
 * @param local whether a store of keys keeps it with the partitions of the key
 * @param held the names of the components that such a store keeps in it besides keys; null for all
 */
public record IndexDescription(
        List<String> fields,
        int partition,
        boolean unique,
        String name,
        boolean local,
        @Nullable List<String> held) {
    public IndexDescription {
        fields = List.copyOf(fields);
        held = held == null ? null : List.copyOf(held);
    }

    /** Of its own, and with all components. */
    public IndexDescription(List<String> fields, int partition, boolean unique, String name) {
        this(fields, partition, unique, name, false, null);
    }

    /** The components that have to be given. */
    public List<String> partitioned() {
        return fields.subList(0, partition);
    }

    /** The components that records are ordered by where they are equal in the others. */
    public List<String> sorted() {
        return fields.subList(partition, fields.size());
    }
}
