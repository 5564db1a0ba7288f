package dev.sippet.schema;

/** A component of a model's record, as it is declared: one place in a row, or several for what is embedded. */
public sealed interface Component permits Member, Embed {
    /** The component's name. */
    String name();
}
