package dev.sippet.schema;

/** A component of a model's record: a field that is stored, or a relation to other records. */
public sealed interface Member permits Field, Relation {
    /** The component's name. */
    String name();
}
