package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.InverseDescription;
import dev.sippet.processor.describe.Names;
import dev.sippet.processor.describe.ReferenceDescription;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ways to say what a record is related to. */
record RelationSetters(Docs docs) {

    /** By key, by record, and created in the same statement. */
    List<Setter> owner(ReferenceDescription reference) {
        return Stream.concat(stored(reference).stream(), Stream.of(created(reference)))
                .toList();
    }

    /** By key, and by record. */
    List<Setter> stored(ReferenceDescription reference) {
        List<FieldDescription> key = reference.key();
        String byKey = key.size() == 1 ? key.getFirst().name() : reference.name();
        return List.of(
                new Setter(
                        byKey,
                        key.stream().map(Columns::settable).toList(),
                        key.stream().map(Setters::byItself).toList(),
                        docs.byKey(reference)),
                new Setter(
                        reference.name(),
                        List.of(record(reference)),
                        reference.references().stream()
                                .map(component -> ofRecord(reference, component))
                                .toList(),
                        docs.byRecord(reference)));
    }

    /** Created in the same statement. */
    Setter created(ReferenceDescription reference) {
        String name = reference.name();
        ClassName create = reference.target().companion().nestedClass("Create");
        return new Setter(
                name,
                List.of(ParameterSpec.builder(create, name).build()),
                List.of(CodeBlock.of("$1S, $1L", name)),
                docs.created(reference));
    }

    /** A record that holds the key of the new one, and is created with it. */
    Setter child(InverseDescription inverse) {
        ClassName companion = inverse.target().companion();
        ClassName create = companion.nestedClass("Create");
        TypeName start = new StepTypes(companion, inverse.steps()).first();
        String child = Names.variable(inverse.target().type().simpleName());
        return new Setter(
                inverse.name(),
                List.of(ParameterSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(Function.class), start, create), child)
                        .build()),
                List.of(CodeBlock.of(
                        "$S, $L.apply(new $T($T.create($T.MODEL)))",
                        inverse.name(),
                        child,
                        create,
                        Core.DRAFT,
                        companion)),
                docs.child(inverse));
    }

    private static ParameterSpec record(ReferenceDescription reference) {
        TypeName target = reference.target().type();
        return ParameterSpec.builder(reference.clearable() ? Columns.orNull(target) : target, reference.name())
                .build();
    }

    private static CodeBlock ofRecord(ReferenceDescription reference, String component) {
        String name = reference.name();
        String absent = reference.clearable() ? name + " == null ? null : " : "";
        return CodeBlock.of("$S, $L$L.$L()", reference.holding(component).name(), absent, name, component);
    }
}
