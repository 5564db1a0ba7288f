package dev.sippet.processor.describe;

import com.palantir.javapoet.TypeName;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.Newtype;
import dev.sippet.processor.declare.Scalar;
import java.util.List;

/**
 * What a column holds: a value, or a list of such values.
 *
 * @param scalar what kind of value
 * @param java the Java type of what the column holds
 * @param unsigned whether it is an integer that is never negative
 * @param length the most characters or bytes; 0 for any number
 * @param precision all digits of a decimal
 * @param scale its digits after the point
 * @param labels the constants of an enum
 * @param newtypes the records of one component that it is in, the outermost first; mostly none
 * @param list whether it holds a list of these
 */
public record ColumnType(
        Scalar scalar,
        TypeName java,
        boolean unsigned,
        int length,
        int precision,
        int scale,
        List<String> labels,
        List<Newtype> newtypes,
        boolean list) {
    public ColumnType {
        labels = List.copyOf(labels);
        newtypes = List.copyOf(newtypes);
    }

    /** The type of the component, without what says that it may be absent. */
    public TypeName declared() {
        return ComponentType.Value.declared(java, newtypes, list);
    }

    /** What each element of a list is. */
    public ColumnType element() {
        return new ColumnType(scalar, java, unsigned, length, precision, scale, labels, newtypes, false);
    }

    /** The type of the component as a type argument. */
    public TypeName boxed() {
        return declared().isPrimitive() ? declared().box() : declared();
    }

    /** Whether the component is a record around what the column holds. */
    public boolean isWrapped() {
        return !newtypes.isEmpty();
    }

    /** What is inside of the outermost record. */
    public ColumnType inside() {
        return with(java, length, newtypes.subList(1, newtypes.size()));
    }

    /** The same, boxed or not, and with a length. */
    public ColumnType comparable(int length) {
        return with(java.isPrimitive() ? java.box() : java, length, newtypes);
    }

    private ColumnType with(TypeName java, int length, List<Newtype> newtypes) {
        return new ColumnType(scalar, java, unsigned, length, precision, scale, labels, newtypes, list);
    }
}
