package dev.sippet.processor.describe;

import java.util.List;

/**
 * Components by which records are found.
 *
 * @param fields their names, in order
 * @param partition how many of them, from the first on, a store of keys has to be given; it orders by the others
 * @param unique whether no two records have the same values there
 * @param name the author's name for it; empty where there is none
 */
public record IndexDescription(List<String> fields, int partition, boolean unique, String name) {
    public IndexDescription {
        fields = List.copyOf(fields);
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
