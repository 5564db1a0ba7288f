package dev.sippet.processor.describe;

import dev.sippet.processor.describe.RelationDescription.Companioned;
import java.util.List;

/**
 * A component that holds what related records have in one field.
 *
 * @param name its name
 * @param target the model that has the field
 * @param path the relations on the way there
 * @param field the field
 * @param documentation the author's words; empty where there are none
 */
public record ValuesDescription(
        String name, Companioned target, List<String> path, FieldDescription field, String documentation)
        implements MemberDescription {
    public ValuesDescription {
        path = List.copyOf(path);
    }
}
