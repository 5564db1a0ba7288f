package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.sippet.processor.describe.Requirement;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the steps that a new record takes until it is complete: owners first, then the rest as declared. */
final class Stages {
    private static final TypeVariableName NEXT = TypeVariableName.get("N");

    private final Companion companion;
    private final Docs docs;
    private final Setters setters;
    private final List<Requirement> steps;
    private final StepTypes types;

    Stages(Companion companion, Docs docs, Setters setters) {
        this.companion = companion;
        this.docs = docs;
        this.setters = setters;
        this.steps = companion.model().requirements();
        this.types = new StepTypes(companion.name(), steps);
    }

    /** Where a new record starts. */
    TypeName first() {
        return types.first();
    }

    /** One interface for each. */
    List<TypeSpec> interfaces() {
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) types.add(type(i));
        return types;
    }

    private TypeSpec type(int i) {
        Requirement step = steps.get(i);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(step.stage())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.stage(step.component()));
        if (step.open()) type.addTypeVariable(NEXT);
        TypeName next = step.open() ? NEXT : types.at(i + 1);
        setters.step(step).forEach(setter -> type.addMethod(setter.step(next)));
        return type.build();
    }

    /** The builder that takes all of them. */
    TypeSpec create() {
        ClassName create = companion.nested("Create");
        TypeSpec.Builder type = TypeSpec.classBuilder(create)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(docs.newRecord())
                .superclass(ParameterizedTypeName.get(companion.nested("Values"), companion.type(), create))
                .addMethod(
                        Builders.constructor(docs).addModifiers(Modifier.PUBLIC).build());
        steps.forEach(step -> type.addSuperinterface(implemented(step, create)));
        setters.onlyOnCreate().forEach(setter -> type.addMethod(once(setter, create)));
        return type.addMethod(Builders.with(create, false)).build();
    }

    private TypeName implemented(Requirement step, ClassName create) {
        ClassName stage = companion.nested(step.stage());
        return step.open() ? ParameterizedTypeName.get(stage, create) : stage;
    }

    private MethodSpec once(Setter setter, ClassName create) {
        MethodSpec.Builder method = setter.setting(create);
        boolean step =
                steps.stream().flatMap(each -> setters.step(each).stream()).anyMatch(setter::clashes);
        if (step) method.addAnnotation(Override.class);
        return method.build();
    }
}
