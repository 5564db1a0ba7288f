package dev.sippet.processor.declare;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type of a component, without what says that it may be absent. */
public sealed interface ComponentType {

    /**
     * A value of a column, or a list of such values.
     *
     * @param scalar what it is, or what each of them is
     * @param java the Java type of what the column holds
     * @param labels the constants of an enum, in order; empty for all others
     * @param newtypes the records of one component that it is in, the outermost first; mostly none
     * @param list whether it is a list of them
     */
    record Value(Scalar scalar, TypeName java, List<String> labels, List<Newtype> newtypes, boolean list)
            implements ComponentType {
        public Value {
            labels = List.copyOf(labels);
            newtypes = List.copyOf(newtypes);
        }

        /** Its type in the record. */
        public TypeName declared() {
            return declared(java, newtypes, list);
        }

        /** The type in a record of what a column holds so. */
        public static TypeName declared(TypeName java, List<Newtype> newtypes, boolean list) {
            TypeName each = newtypes.isEmpty() ? java : newtypes.getFirst().type();
            return list ? ParameterizedTypeName.get(ClassName.get(List.class), each) : each;
        }

        /** Many of these. */
        Value asList() {
            return new Value(scalar, java, labels, newtypes, true);
        }

        /** The same inside of this record. */
        Value in(Newtype newtype) {
            List<Newtype> more = new ArrayList<>(List.of(newtype));
            more.addAll(newtypes);
            return new Value(scalar, java, labels, more, list);
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
     * An enum, or a record of one component, that a companion cannot name.
     *
     * @param text the type as the author wrote it
     */
    record Hidden(String text) implements ComponentType {}

    /**
     * A record that is stored neither in one column nor in several.
     *
     * @param text the type as the author wrote it
     * @param flaw why
     * @param component the only component; empty where there are several
     * @param inside the type of that component as the author wrote it, or what is written on it
     */
    record PlainRecord(String text, Flaw flaw, String component, String inside) implements ComponentType {

        /** Why a record is not stored. */
        public enum Flaw {
            /** It has several components, and nothing says that they are stored. */
            SEVERAL,
            /** It has type parameters. */
            GENERIC,
            /** Its component may be absent. */
            NULLABLE,
            /** Something is said of its component, which has no column of its own. */
            ANNOTATED,
            /** No column holds its component. */
            UNSTORED
        }
    }

    /**
     * What no column holds.
     *
     * @param text the type as the author wrote it
     */
    record Unsupported(String text) implements ComponentType {}
}
