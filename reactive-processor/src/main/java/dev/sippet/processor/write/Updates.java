package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.sippet.processor.describe.FieldDescription;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes what can be set, and the builder of changes. */
final class Updates {
    private final Companion companion;
    private final Docs docs;
    private final Setters setters;

    Updates(Companion companion, Docs docs, Setters setters) {
        this.companion = companion;
        this.docs = docs;
        this.setters = setters;
    }

    TypeSpec values() {
        ClassName values = companion.nested("Values");
        TypeVariableName self = TypeVariableName.get("S");
        TypeSpec.Builder type = TypeSpec.classBuilder(values)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.STATIC)
                .addTypeVariable(Companion.ANSWER)
                .addTypeVariable(self.withBounds(ParameterizedTypeName.get(values, Companion.ANSWER, self)))
                .addJavadoc(docs.values())
                .superclass(ParameterizedTypeName.get(Core.WRITE_BUILDER, companion.type(), Companion.ANSWER, self))
                .addMethod(Builders.constructor(docs).build());
        setters.shared().forEach(setter -> type.addMethod(setter.setting(self).build()));
        return type.build();
    }

    TypeSpec update() {
        ParameterizedTypeName update = companion.update(Companion.ANSWER);
        TypeSpec.Builder type = TypeSpec.classBuilder("Update")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(Companion.ANSWER)
                .addJavadoc(docs.changes())
                .superclass(ParameterizedTypeName.get(companion.nested("Values"), Companion.ANSWER, update))
                .addMethod(Builders.constructor(docs).build());
        setters.computable().forEach(field -> type.addMethod(computed(field, update)));
        return type.addMethod(Builders.with(update, true)).build();
    }

    private MethodSpec computed(FieldDescription field, ParameterizedTypeName update) {
        ParameterizedTypeName path = Columns.path(field, companion.type());
        ParameterizedTypeName expression = ParameterizedTypeName.get(
                Core.EXPRESSION, companion.type(), field.type().boxed());
        return MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.computed())
                .addParameter(ParameterizedTypeName.get(ClassName.get(Function.class), path, expression), "change")
                .returns(update)
                .addStatement(
                        "return set($S, change.apply($L.$L()))",
                        field.name(),
                        companion.constant(),
                        companion.method(Place.PATH, field))
                .build();
    }
}
