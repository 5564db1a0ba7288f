package dev.sippet.processor.describe;

import com.palantir.javapoet.TypeName;
import dev.sippet.processor.declare.Scalar;
import java.util.List;

/**
 * What a column holds.
 *
 * @param scalar what kind of value
 * @param java the type of the component, without what says that it may be absent
 * @param unsigned whether it is an integer that is never negative
 * @param length the most characters or bytes; 0 for any number
 * @param precision all digits of a decimal
 * @param scale its digits after the point
 * @param labels the constants of an enum
 */
public record ColumnType(
        Scalar scalar, TypeName java, boolean unsigned, int length, int precision, int scale, List<String> labels) {
    public ColumnType {
        labels = List.copyOf(labels);
    }

    /** The type as a type argument. */
    public TypeName boxed() {
        return java.isPrimitive() ? java.box() : java;
    }
}
