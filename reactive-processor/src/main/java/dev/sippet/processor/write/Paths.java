package dev.sippet.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.describe.FieldDescription;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the paths of a record, as a class for lambdas and as static methods. */
final class Paths {
    private final Companion companion;
    private final Docs docs;

    Paths(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
    }

    List<MethodSpec> statics() {
        return companion.model().fields().stream().map(this::staticPath).toList();
    }

    private MethodSpec staticPath(FieldDescription field) {
        return MethodSpec.methodBuilder(companion.staticPath(field))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(docs.field(field))
                .returns(Columns.path(field, companion.type()))
                .addStatement("return $L.$L()", companion.constant(), field.name())
                .build();
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Path")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(Companion.ROOT)
                .addJavadoc(docs.paths())
                .superclass(ParameterizedTypeName.get(Core.ONE_PATH, Companion.ROOT, companion.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(docs.location())
                        .addParameter(Core.LOCATION, "at")
                        .addStatement("super(at)")
                        .build());
        companion.model().fields().forEach(field -> type.addMethod(path(field)));
        return type.build();
    }

    private MethodSpec path(FieldDescription field) {
        ParameterizedTypeName path = Columns.path(field, Companion.ROOT);
        return MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.field(field))
                .returns(path)
                .addStatement("return new $T<>(at($S))", path.rawType(), field.name())
                .build();
    }
}
