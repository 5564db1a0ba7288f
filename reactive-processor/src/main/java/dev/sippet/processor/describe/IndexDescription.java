package dev.sippet.processor.describe;

import java.util.List;

/**
 * Components by which records are found.
 *
 * @param fields their names, in order
 * @param unique whether no two records have the same values there
 * @param name the author's name for it; empty where there is none
 */
public record IndexDescription(List<String> fields, boolean unique, String name) {
    public IndexDescription {
        fields = List.copyOf(fields);
    }
}
