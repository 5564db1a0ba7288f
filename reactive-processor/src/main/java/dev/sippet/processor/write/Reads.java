package dev.sippet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sippet.processor.declare.Scalar;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.ModelDescription;
import dev.sippet.processor.describe.RelationDescription;
import java.util.Optional;
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
            case RelationDescription relation -> deferred(model, relation);
        });
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

    private static CodeBlock deferred(ModelDescription model, RelationDescription relation) {
        CodeBlock key = relation.lookup().stream()
                .map(relation::holding)
                .map(field -> present(field, model.slot(field)))
                .collect(CodeBlock.joining(", "));
        String by = Companion.by(relation.lookup());
        String name = model.type().simpleName() + "." + relation.name();
        CodeBlock get = CodeBlock.of("$T.getBy$L($L).exec(db)", relation.companion(), by, key);
        CodeBlock find = CodeBlock.of("$T.findBy$L($L).collect(db)", relation.companion(), by, key);
        return absent(model, relation)
                .map(absent -> unloaded(name, absent, find))
                .orElse(CodeBlock.of("$T.unloaded($S, db -> $L)", Core.DEFERRED, name, get));
    }

    private static CodeBlock unloaded(String name, CodeBlock absent, CodeBlock find) {
        return CodeBlock.builder()
                .add("$T.unloaded($>$>\n", Core.DEFERRED)
                .add("$S,\n", name)
                .add("db -> $L$>$>\n", absent)
                .add("? $T.just($T.empty())\n", Core.MONO, Optional.class)
                .add(": $L)$<$<$<$<", find)
                .build();
    }

    /** Whether there is no key, where that can be. */
    private static Optional<CodeBlock> absent(ModelDescription model, RelationDescription relation) {
        return relation.key().stream()
                .filter(FieldDescription::nullable)
                .map(field -> CodeBlock.of("row.isNull($L)", position(model.slot(field))))
                .reduce((first, second) -> CodeBlock.of("$L || $L", first, second));
    }
}
