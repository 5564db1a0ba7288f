package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
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
        return TypeSpec.classBuilder(query)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(docs.query())
                .superclass(ParameterizedTypeName.get(Core.QUERY_BUILDER, companion.type(), paths, query))
                .addMethod(
                        Builders.constructor(docs).addModifiers(Modifier.PUBLIC).build())
                .addMethod(update())
                .addMethod(Builders.overridden("root", paths)
                        .addStatement("return $L", companion.constant())
                        .build())
                .addMethod(Builders.with(query, false))
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
