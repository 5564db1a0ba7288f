package dev.sippet.schema;

import java.util.List;

/**
 * Fields by which rows are found fast.
 *
 * @param fields their names, in order
 * @param unique whether no two rows may have the same values there
 * @param name its name; empty for one made of table and columns
 */
public record Index(List<String> fields, boolean unique, String name) {
    public Index {
        fields = List.copyOf(fields);
    }

    /** An index on these fields. */
    public static Index of(String... fields) {
        return new Index(List.of(fields), false, "");
    }

    /** A unique index on these fields. */
    public static Index unique(String... fields) {
        return new Index(List.of(fields), true, "");
    }

    /** With this name. */
    public Index named(String name) {
        return new Index(fields, unique, name);
    }
}
