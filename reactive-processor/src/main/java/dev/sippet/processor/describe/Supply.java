package dev.sippet.processor.describe;

import com.palantir.javapoet.ClassName;

/** Where the value of a column comes from when nobody gives one. */
public sealed interface Supply {

    /**
     * Always the same value.
     *
     * @param value a value of the component's type; the name of the constant for an enum
     */
    record Literal(Object value) implements Supply {}

    /** The time of the write, in UTC. */
    record Now() implements Supply {}

    /** An empty list. */
    record NoElements() implements Supply {}

    /**
     * What a method answers.
     *
     * @param owner the record that has it
     * @param name the method
     */
    record Method(ClassName owner, String name) implements Supply {}
}
