package dev.sippet.processor.describe;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A component that points to another model.
 *
 * @param name its name
 * @param target the model
 * @param companion the model's companion
 * @param optional whether there may be none
 * @param key the components here that hold the key
 * @param references the components there, in the same order
 * @param lookup the same components there, in the order of the key or index that finds them
 * @param documentation the author's words; empty where there are none
 */
public record RelationDescription(
        String name,
        ClassName target,
        ClassName companion,
        boolean optional,
        List<FieldDescription> key,
        List<String> references,
        List<String> lookup,
        String documentation)
        implements MemberDescription {
    public RelationDescription {
        key = List.copyOf(key);
        references = List.copyOf(references);
        lookup = List.copyOf(lookup);
    }

    /** Whether a new record is incomplete without it. */
    public boolean required() {
        return !optional && key.stream().anyMatch(FieldDescription::required);
    }

    /** The component here that holds this component of the target. */
    public FieldDescription holding(String reference) {
        return key.get(references.indexOf(reference));
    }

    /** Whether it can never change, since it is part of this record's own key. */
    public boolean fixed() {
        return key.stream().anyMatch(FieldDescription::key);
    }
}
