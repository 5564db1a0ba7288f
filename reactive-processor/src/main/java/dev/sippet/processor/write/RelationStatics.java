package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.describe.InverseDescription;
import dev.sippet.processor.describe.ReferenceDescription;
import dev.sippet.processor.describe.RelationDescription;
import dev.sippet.processor.describe.Requirement;
import dev.sippet.processor.describe.ViaDescription;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the static statements that start from one record and lead along a relation. */
final class RelationStatics {
    private final Companion companion;
    private final Docs docs;

    RelationStatics(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
    }

    List<MethodSpec> write() {
        List<RelationDescription> relations = companion.model().relations();
        return companion.model().byKeys()
                ? relations.stream().flatMap(this::byKeys).toList()
                : relations.stream().map(this::related).toList();
    }

    /** What leads over others is found by what they say; where that leads over others once more, it is to be included only. */
    private Stream<MethodSpec> byKeys(RelationDescription relation) {
        return switch (relation) {
            case ReferenceDescription reference -> Stream.of(single(reference));
            case InverseDescription inverse when inverse.arity() != Arity.MANY -> Stream.of(single(inverse));
            case InverseDescription inverse
            when !inverse.by().isEmpty() ->
                Stream.of(within(inverse, "Related" + inverse.by(), inverse.steps(), docs.withinPartition(inverse)));
            case InverseDescription inverse -> Stream.of();
            case ViaDescription via when via.by().isEmpty() -> Stream.of();
            case ViaDescription via when via.arity() != Arity.MANY -> Stream.of(single(via));
            case ViaDescription via
            when via.joined() -> Stream.of(within(via, "Related" + via.by(), via.steps(), docs.joined(via)));
            case ViaDescription via -> Stream.of(found(via, via.by()));
        };
    }

    private MethodSpec related(RelationDescription relation) {
        return switch (relation) {
            case ReferenceDescription reference -> single(reference);
            case InverseDescription inverse ->
                inverse.arity() == Arity.MANY
                        ? within(inverse, "Related", inverse.steps(), docs.within(inverse))
                        : within(inverse, "RelatedOne", inverse.steps(), docs.withinOne(inverse));
            case ViaDescription via -> via.arity() == Arity.MANY ? several(via) : single(via);
        };
    }

    private MethodSpec single(RelationDescription relation) {
        ClassName statement = relation.arity() == Arity.ONE ? companion.required() : companion.optional();
        TypeName answer = ParameterizedTypeName.get(statement, relation.target().type());
        return method(relation, answer, docs.one(relation))
                .addStatement("return new $T<>($L)", statement, through(relation))
                .build();
    }

    private MethodSpec several(ViaDescription via) {
        return via.joined() ? within(via, "Related", via.steps(), docs.joined(via)) : found(via, "Query");
    }

    private MethodSpec found(ViaDescription via, String type) {
        ClassName query = via.target().companion().nestedClass(type);
        return method(via, query, docs.all(via))
                .addStatement("return new $T($L)", query, through(via))
                .build();
    }

    private MethodSpec within(RelationDescription relation, String type, List<Requirement> steps, CodeBlock doc) {
        ClassName target = relation.target().companion();
        ClassName related = target.nestedClass(type);
        TypeName start = new StepTypes(target, steps).first();
        return method(relation, ParameterizedTypeName.get(related, start), doc)
                .addStatement("return new $T<>($L, $T::new)", related, through(relation), target.nestedClass("Create"))
                .build();
    }

    private CodeBlock through(RelationDescription relation) {
        if (companion.model().byKeys()) {
            return CodeBlock.of("$T.of(MODEL, $L, $S)", Core.RELATIONS, companion.one(), relation.name());
        }
        return CodeBlock.of(
                "of($L).through($S, $T.MODEL)",
                companion.one(),
                relation.name(),
                relation.target().companion());
    }

    private MethodSpec.Builder method(RelationDescription relation, TypeName answer, CodeBlock doc) {
        return MethodSpec.methodBuilder(companion.method(Place.STATEMENTS, relation))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(doc)
                .addParameter(companion.type(), companion.one())
                .returns(answer);
    }
}
