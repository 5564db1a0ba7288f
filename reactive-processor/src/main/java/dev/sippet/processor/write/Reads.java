package dev.sippet.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sippet.processor.declare.Scalar;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.ModelDescription;
import dev.sippet.processor.describe.RelationDescription;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what makes a record of a row. */
final class Reads {
    private Reads() {}

    /** The method {@code read} of a record with these values. */
    static MethodSpec method(TypeName record, CodeBlock doc, Stream<CodeBlock> values) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(doc)
                .addParameter(Core.ROW, "row")
                .addParameter(TypeName.INT, "at")
                .returns(record)
                .addStatement("return new $T(\n$L)", record, values.collect(CodeBlock.joining(",\n")))
                .build();
    }

    /** One value for each component. */
    static Stream<CodeBlock> values(ModelDescription model) {
        return model.members().stream().map(member -> switch (member) {
            case FieldDescription field when field.deferred() -> deferred(field, model.slot(field));
            case FieldDescription field -> value(field, model.slot(field));
            case RelationDescription relation
            when model.eager().contains(relation.name()) -> always(relation, model.slot(relation));
            case RelationDescription relation -> deferred(relation, model.slot(relation));
        });
    }

    /** The method that takes a record apart, into one value for each component; relations are left out. */
    static MethodSpec apart(ModelDescription model, String record) {
        CodeBlock values = model.members().stream()
                .map(member -> member instanceof FieldDescription field ? value(field, record) : CodeBlock.of("null"))
                .collect(CodeBlock.joining(",\n"));
        TypeName array = ArrayTypeName.of(Columns.orNull(ClassName.OBJECT));
        return MethodSpec.methodBuilder("values")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(model.type(), record)
                .returns(array)
                .addStatement("return new $T {\n$L}", array, values)
                .build();
    }

    private static CodeBlock value(FieldDescription field, String record) {
        String deferred = field.deferred() ? ".tryGet()" : "";
        String both = field.deferred() && field.optional() ? ".flatMap(value -> value)" : "";
        String absent = field.deferred() || field.optional() ? ".orElse(null)" : "";
        return CodeBlock.of("$L.$L()$L$L$L", record, field.name(), deferred, both, absent);
    }

    /** The value of a field at this position. */
    static CodeBlock value(FieldDescription field, int slot) {
        if (!field.nullable()) return present(field, slot);
        String getter = field.optional() ? "optional" : "orNull";
        return CodeBlock.of("row.$L($L, $L)", getter, position(slot), getter(field));
    }

    /** Loaded if the row was read with it. */
    private static CodeBlock deferred(FieldDescription field, int slot) {
        String read = field.nullable() ? "optional" : "present";
        return CodeBlock.of("$T.$L(row, at, $L, MODEL, $L)", Core.DEFERRED_FIELDS, read, slot, getter(field));
    }

    /** A function that reads a value that is there. */
    private static CodeBlock getter(FieldDescription field) {
        if (field.type().scalar() == Scalar.ENUMERATION) {
            return CodeBlock.of(
                    "(r, i) -> r.enumeration(i, $T::valueOf)", field.type().java());
        }
        return CodeBlock.of("$T::$L", Core.ROW, Columns.getter(field.type().scalar()));
    }

    private static CodeBlock present(FieldDescription field, int slot) {
        String getter = Columns.getter(field.type().scalar());
        if (field.type().scalar() != Scalar.ENUMERATION) return CodeBlock.of("row.$L($L)", getter, position(slot));
        return CodeBlock.of(
                "row.enumeration($L, $T::valueOf)", position(slot), field.type().java());
    }

    private static String position(int slot) {
        return slot == 0 ? "at" : "at + " + slot;
    }

    private static CodeBlock always(RelationDescription relation, int slot) {
        return CodeBlock.of("$T.always(row, at, $L, MODEL, $S)", Core.RELATIONS, slot, relation.name());
    }

    /** Loaded if the row holds it. */
    private static CodeBlock deferred(RelationDescription relation, int slot) {
        String read = switch (relation.arity()) {
            case ONE -> "one";
            case OPTIONAL -> "maybe";
            case MANY -> "many";
        };
        return CodeBlock.of("$T.$L(row, at, $L, MODEL, $S)", Core.RELATIONS, read, slot, relation.name());
    }
}
