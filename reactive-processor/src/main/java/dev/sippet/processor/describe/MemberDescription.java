package dev.sippet.processor.describe;

/** A component of a model. */
public sealed interface MemberDescription permits FieldDescription, RelationDescription {
    /** Its name. */
    String name();
}
