package dev.sippet.processor.describe;

import dev.sippet.processor.declare.Arity;
import java.util.List;

/**
 * A relation to the one record whose key this record holds.
 *
 * @param name its name
 * @param target the model it leads to
 * @param arity one, or one that may be absent
 * @param key the components here that hold the key
 * @param references the components there, in the same order
 * @param documentation the author's words; empty where there are none
 */
public record ReferenceDescription(
        String name,
        Companioned target,
        Arity arity,
        List<FieldDescription> key,
        List<String> references,
        String documentation)
        implements RelationDescription {
    public ReferenceDescription {
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    /** The component here that holds this component of the target. */
    public FieldDescription holding(String reference) {
        return key.get(references.indexOf(reference));
    }

    /** Whether it can never change, since it is part of this record's own key. */
    public boolean fixed() {
        return key.stream().anyMatch(FieldDescription::key);
    }

    /** Whether it can become empty: a part of the key that is never NULL cannot become so with the relation. */
    public boolean clearable() {
        return key.stream().allMatch(FieldDescription::nullable);
    }
}
