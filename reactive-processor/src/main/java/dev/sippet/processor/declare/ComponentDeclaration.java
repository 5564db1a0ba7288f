package dev.sippet.processor.declare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component as its author wrote it.
 *
 * @param name its name
 * @param type its type
 * @param annotatedNullable whether an annotation says that it may be null
 * @param optional whether it is an {@code Optional} of its type
 * @param deferred whether it is a value that is a {@code Deferred} of its type
 * @param annotations what is written on it
 * @param documentation its {@code @param} text; empty where there is none
 */
public record ComponentDeclaration(
        String name,
        ComponentType type,
        boolean annotatedNullable,
        boolean optional,
        boolean deferred,
        Annotations annotations,
        String documentation) {
    /** Whether it may be absent, said in whatever way. */
    public boolean nullable() {
        return annotatedNullable || optional;
    }

    /** Whether this annotation is on it. */
    public boolean has(String annotation) {
        return annotations.has(annotation);
    }

    /** What it is to its record's key, as the constant of the core's annotation is called. */
    public String keyRole() {
        String role = annotations.text("Key", "value");
        return role.isEmpty() ? "BY_PLACE" : role;
    }

    /** The annotations on it that make it a relation: one, if all is well. */
    public List<String> relations() {
        return annotations.relations();
    }

    /** Whether it is a relation of that kind to a model, as far as can be seen here. */
    public boolean isRelation(String annotation) {
        return relations().equals(List.of(annotation)) && target() != null;
    }

    /** The model it leads to, or null. */
    public @Nullable Target target() {
        return type instanceof ComponentType.Relation relation ? relation.target() : null;
    }

    /** Whether its records always come with this one. */
    public boolean eager() {
        return type instanceof ComponentType.Relation relation && relation.eager();
    }

    /** What is embedded there, or null. */
    public @Nullable RecordDeclaration embedded() {
        return type instanceof ComponentType.Embedded embedded
                ? embedded.target().declaration()
                : null;
    }

    /** What a column would hold of it, or null; no list is one value. */
    public @Nullable Scalar scalar() {
        return isList() ? null : element();
    }

    /** What a column would hold of it, or of each element of a list; null elsewhere. */
    public @Nullable Scalar element() {
        return type instanceof ComponentType.Value value ? value.scalar() : null;
    }

    /** Whether a column holds a list of values. */
    public boolean isList() {
        return type instanceof ComponentType.Value value && value.list();
    }
}
