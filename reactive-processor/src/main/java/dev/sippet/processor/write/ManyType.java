package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.describe.EmbedDescription;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.RelationDescription;
import dev.sippet.processor.describe.ValuesDescription;
import javax.lang.model.element.Modifier;

/** Writes the paths of several records: a field of many has no meaning, a relation of many leads on. */
final class ManyType {
    private final Companion companion;
    private final Docs docs;

    ManyType(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
    }

    TypeSpec write() {
        ParameterizedTypeName one = companion.path(companion.type());
        ParameterizedTypeName many = companion.many(Companion.ROOT);
        TypeSpec.Builder type = TypeSpec.classBuilder("Many")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(Companion.ROOT)
                .addJavadoc(docs.several())
                .superclass(ParameterizedTypeName.get(
                        companion.model().byKeys() ? Core.KEY_MANY_PATH : Core.MANY_PATH,
                        Companion.ROOT,
                        companion.type(),
                        one,
                        many))
                .addMethod(Builders.location(docs));
        companion.model().members().stream()
                .filter(ManyType::isDeferred)
                .forEach(member -> type.addMethod(path(member)));
        companion.model().relations().forEach(relation -> type.addMethod(path(relation)));
        companion.model().values().forEach(values -> type.addMethod(path(values)));
        return type.addMethod(Builders.overridden("one", one)
                        .addStatement("return $L", companion.constant())
                        .build())
                .addMethod(Builders.overridden("with", many)
                        .addParameter(Core.LOCATION, "at")
                        .addStatement("return new $T<>(at)", companion.nested("Many"))
                        .build())
                .build();
    }

    private static boolean isDeferred(MemberDescription member) {
        return switch (member) {
            case FieldDescription field -> field.deferred();
            case EmbedDescription embed -> embed.deferred();
            default -> false;
        };
    }

    private MethodSpec path(MemberDescription deferred) {
        return MethodSpec.methodBuilder(companion.method(Place.MANY, deferred))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.deferredOfMany(deferred))
                .returns(ParameterizedTypeName.get(Core.DEFERRED_OF_MANY, Companion.ROOT))
                .addStatement("return new $T<>(at($S))", Core.DEFERRED_OF_MANY, deferred.name())
                .build();
    }

    private MethodSpec path(ValuesDescription values) {
        return MethodSpec.methodBuilder(companion.method(Place.MANY, values))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.path(values))
                .returns(PathTypes.ALL.type(values, Companion.ROOT))
                .addStatement("return new $T<>(at($S)$L)", Core.VALUES_PATH, values.name(), PathTypes.ALL.made(values))
                .build();
    }

    private MethodSpec path(RelationDescription relation) {
        ClassName many = relation.target().companion().nestedClass("Many");
        return MethodSpec.methodBuilder(companion.method(Place.MANY, relation))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.pathOfMany(relation))
                .returns(ParameterizedTypeName.get(many, Companion.ROOT))
                .addStatement("return new $T<>(at($S))", many, relation.name())
                .build();
    }
}
