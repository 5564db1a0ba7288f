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
            case FieldDescription field -> value(field, model.slot(field));
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
        return CodeBlock.of("$L.$L()$L", record, field.name(), field.optional() ? ".orElse(null)" : "");
    }

    /** The value of a field at this position. */
    static CodeBlock value(FieldDescription field, int slot) {
        if (!field.nullable()) return present(field, slot);
        String getter = field.optional() ? "optional" : "orNull";
        if (field.type().scalar() == Scalar.ENUMERATION) {
            return CodeBlock.of(
                    "row.$L($L, (r, i) -> r.enumeration(i, $T::valueOf))",
                    getter,
                    position(slot),
                    field.type().java());
        }
        String read = Columns.getter(field.type().scalar());
        return CodeBlock.of("row.$L($L, $T::$L)", getter, position(slot), Core.ROW, read);
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
