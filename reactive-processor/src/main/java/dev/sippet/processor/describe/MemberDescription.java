package dev.sippet.processor.describe;

/** A component of a model. */
public sealed interface MemberDescription
        permits FieldDescription, EmbedDescription, RelationDescription, ValuesDescription {
    /** Its name. */
    String name();

    /** How many places it has in a row. */
    default int width() {
        return 1;
    }
}
