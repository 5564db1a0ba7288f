package dev.sippet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.describe.EmbedDescription;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.RelationDescription;
import dev.sippet.processor.describe.ValuesDescription;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the paths of a record, as a class for lambdas and as static methods. */
final class Paths {
    private final Companion companion;
    private final Docs docs;
    private final PathTypes types;

    Paths(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
        this.types = PathTypes.of(companion);
    }

    /** Those of what is embedded, where it has none of its own that do. */
    List<TypeSpec> embedded() {
        return types.embedded();
    }

    List<MethodSpec> statics() {
        return companion.model().members().stream().map(this::staticPath).toList();
    }

    private MethodSpec staticPath(MemberDescription member) {
        return MethodSpec.methodBuilder(companion.method(Place.PATHS, member))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(doc(member))
                .returns(types.type(member, companion.type()))
                .addStatement("return $L.$L()", companion.constant(), companion.method(Place.PATH, member))
                .build();
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Path")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(Companion.ROOT)
                .addJavadoc(docs.paths())
                .superclass(ParameterizedTypeName.get(Core.ONE_PATH, Companion.ROOT, companion.type()))
                .addMethod(Builders.location(docs));
        companion.model().members().forEach(member -> type.addMethod(path(member)));
        return type.build();
    }

    private MethodSpec path(MemberDescription member) {
        ParameterizedTypeName path = types.type(member, Companion.ROOT);
        return MethodSpec.methodBuilder(companion.method(Place.PATH, member))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc(member))
                .returns(path)
                .addStatement("return new $T<>(at($S)$L)", path.rawType(), member.name(), types.made(member))
                .build();
    }

    private CodeBlock doc(MemberDescription member) {
        return switch (member) {
            case FieldDescription field -> docs.field(field);
            case EmbedDescription embed -> Docs.embed(embed);
            case ValuesDescription values -> docs.path(values);
            case RelationDescription relation -> docs.path(relation);
        };
    }
}
