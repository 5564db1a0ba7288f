package dev.sippet.schema;

/** A component of a model's record: a field that is stored, or a reference that is looked up. */
public sealed interface Member permits Field, Reference {
    /** The component's name. */
    String name();
}
