package dev.sippet.schema;

import java.util.List;
import java.util.function.Supplier;

/** A component that leads to records of another model, or of the same one. */
public sealed interface Relation extends Member permits Reference, Inverse, Via {

    /** The model it leads to; asked for late, since models may refer to each other. */
    Supplier<Model<?>> target();

    /** Whether it leads to any number of records, and not to at most one. */
    boolean many();

    /** Whether there may be none, where it leads to one. */
    boolean optional();

    /** The way there from the model that has it, in order: one hop, or several where it leads over other models. */
    List<Hop> hops(Model<?> owner);
}
