package dev.sippet.processor.describe;

import dev.sippet.processor.declare.ComponentDeclaration;
import java.util.List;

/** The components that hold the key of a relation. */
public final class BelongsToKey {
    private BelongsToKey() {}

    /** Those that the author names, else the one called like the relation, followed by {@code Id}. */
    public static List<String> of(ComponentDeclaration relation) {
        List<String> named = relation.annotations().texts("BelongsTo", "key");
        return named.isEmpty() ? List.of(relation.name() + "Id") : named;
    }
}
