package dev.sippet.processor.declare;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type of a component, without what says that it may be absent. */
public sealed interface ComponentType {

    /**
     * A value of a column.
     *
     * @param scalar what it is
     * @param java its type in the record
     * @param labels the constants of an enum, in order; empty for all others
     */
    record Value(Scalar scalar, TypeName java, List<String> labels) implements ComponentType {
        public Value {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A {@code Deferred} of a model, or a model that always comes along.
     *
     * @param arity how many records it leads to
     * @param target the model; null where it is none
     * @param values what a column holds, where it is many of these and no model; null elsewhere
     * @param eager whether it always comes along
     * @param text the type as the author wrote it
     */
    record Relation(
            Arity arity, @Nullable Target target, @Nullable Value values, boolean eager, String text)
            implements ComponentType {}

    /**
     * A record, or a sealed interface of records, that is stored in columns of its owner.
     *
     * @param target its declaration
     * @param text the type as the author wrote it
     */
    record Embedded(Target target, String text) implements ComponentType {}

    /**
     * An enum that a companion cannot name.
     *
     * @param text the type as the author wrote it
     */
    record Hidden(String text) implements ComponentType {}

    /**
     * What no column holds.
     *
     * @param text the type as the author wrote it
     */
    record Unsupported(String text) implements ComponentType {}
}
