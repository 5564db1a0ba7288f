package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.InverseDescription;
import dev.sippet.processor.describe.ReferenceDescription;
import dev.sippet.processor.describe.RelationDescription;
import dev.sippet.processor.describe.Requirement;
import dev.sippet.processor.describe.ViaDescription;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
        setters.lists().forEach(field -> type.addMethod(list(field, update)));
        companion
                .model()
                .relations()
                .forEach(relation ->
                        change(relation).ifPresent(change -> type.addMethod(changed(relation, change, update))));
        return type.addMethod(Builders.with(update, true)).build();
    }

    /** What changes a relation; empty where it is changed by its key, or to be read only. */
    private Optional<TypeName> change(RelationDescription relation) {
        return switch (relation) {
            case ReferenceDescription reference -> Optional.empty();
            // A store of keys never changes a key, which says whose the record is.
            case InverseDescription inverse when companion.model().byKeys() && !inverse.movable() -> Optional.empty();
            case InverseDescription inverse -> Optional.of(change(inverse, inverse.steps()));
            case ViaDescription via -> via.joined() ? Optional.of(change(via, via.steps())) : Optional.empty();
        };
    }

    private static TypeName change(RelationDescription relation, List<Requirement> steps) {
        ClassName target = relation.target().companion();
        return ParameterizedTypeName.get(
                relation.arity() == Arity.MANY ? Core.RELATION_CHANGE : Core.ONE_CHANGE,
                relation.target().type(),
                new StepTypes(target, steps).first(),
                target.nestedClass("Create"));
    }

    private MethodSpec changed(RelationDescription relation, TypeName change, TypeName update) {
        ClassName create = relation.target().companion().nestedClass("Create");
        ClassName changing = ((ParameterizedTypeName) change).rawType();
        return MethodSpec.methodBuilder(relation.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.changes(relation))
                .addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), change), "change")
                .returns(update)
                .addStatement("return set($S, change.apply(new $T<>($T::new)))", relation.name(), changing, create)
                .build();
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
                .addStatement("return set($S, change.apply($L))", field.name(), stored(field, path))
                .build();
    }

    private MethodSpec list(FieldDescription field, ParameterizedTypeName update) {
        TypeName change = ParameterizedTypeName.get(
                Core.LIST_CHANGE, field.type().element().boxed());
        return MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.computed())
                .addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), change), "change")
                .returns(update)
                .addStatement(
                        "return set($S, change.apply($T.of($L.$L())))",
                        field.name(),
                        Core.LIST_CHANGE,
                        companion.constant(),
                        companion.method(Place.PATH, field))
                .build();
    }

    /** What is stored can be computed with, also where it is not compared in this way. */
    private CodeBlock stored(FieldDescription field, ParameterizedTypeName path) {
        return companion.model().byKeys()
                ? CodeBlock.of("new $T<>($T.of(MODEL).to($S))", path.rawType(), Core.LOCATION, field.name())
                : CodeBlock.of("$L.$L()", companion.constant(), companion.method(Place.PATH, field));
    }
}
