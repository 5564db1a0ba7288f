package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.describe.RelationDescription;
import javax.lang.model.element.Modifier;

/** Writes the query of a companion. */
final class QueryType {
    private final Companion companion;
    private final Docs docs;

    QueryType(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
    }

    TypeSpec write() {
        ClassName query = companion.nested("Query");
        TypeName paths = companion.path(companion.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(query)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(docs.query())
                .superclass(ParameterizedTypeName.get(Core.QUERY_BUILDER, companion.type(), paths, query))
                .addMethod(
                        Builders.constructor(docs).addModifiers(Modifier.PUBLIC).build());
        companion.model().relations().forEach(relation -> type.addMethod(through(relation)));
        return ending(type, query).build();
    }

    /** What all kinds of queries end with. */
    TypeSpec.Builder ending(TypeSpec.Builder type, ClassName query) {
        return type.addMethod(update())
                .addMethod(Builders.overridden("root", companion.path(companion.type()))
                        .addStatement("return $L", companion.constant())
                        .build())
                .addMethod(Builders.with(query, false));
    }

    private MethodSpec through(RelationDescription relation) {
        ClassName target = relation.target().companion();
        return MethodSpec.methodBuilder(companion.method(Place.QUERY, relation))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.through(relation))
                .returns(target.nestedClass("Query"))
                .addStatement(
                        "return new $T(draft().through($S, $T.MODEL))",
                        target.nestedClass("Query"),
                        relation.name(),
                        target)
                .build();
    }

    private MethodSpec update() {
        return MethodSpec.methodBuilder("update")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.updateAll())
                .returns(companion.update(TypeName.LONG.box()))
                .addStatement("return new $T<>(draft().updateAll())", companion.nested("Update"))
                .build();
    }
}
