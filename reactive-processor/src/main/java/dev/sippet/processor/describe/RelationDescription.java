package dev.sippet.processor.describe;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.declare.Arity;

/** A component that leads to records of another model, or of the same one. */
public sealed interface RelationDescription extends MemberDescription
        permits ReferenceDescription, InverseDescription, ViaDescription {

    /** The model it leads to. */
    Companioned target();

    /** How many records it leads to. */
    Arity arity();

    /** The author's words; empty where there are none. */
    String documentation();

    /**
     * A model that is only pointed to.
     *
     * @param type the record
     * @param companion the class that is written for it
     */
    record Companioned(ClassName type, ClassName companion) {}
}
