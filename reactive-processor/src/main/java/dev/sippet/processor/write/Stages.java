package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.describe.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the steps that a new record takes until it is complete: owners first, then the rest as declared. */
final class Stages {

    private record Stage(String component, List<Setter> setters) {
        String name() {
            return "Needs" + Names.capital(component);
        }
    }

    private final Companion companion;
    private final Docs docs;
    private final Setters setters;
    private final List<Stage> stages = new ArrayList<>();

    Stages(Companion companion, Docs docs, Setters setters) {
        this.companion = companion;
        this.docs = docs;
        this.setters = setters;
        setters.owners().forEach(owner -> stages.add(new Stage(owner.name(), setters.relation(owner))));
        setters.required().forEach(field -> stages.add(new Stage(field.name(), List.of(setters.field(field)))));
    }

    /** Where a new record starts. */
    ClassName first() {
        return at(0);
    }

    private ClassName at(int stage) {
        return companion.nested(stage < stages.size() ? stages.get(stage).name() : "Create");
    }

    /** One interface for each. */
    List<TypeSpec> interfaces() {
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) types.add(type(stages.get(i), at(i + 1)));
        return types;
    }

    private TypeSpec type(Stage stage, ClassName next) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(stage.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.stage(stage.component()));
        stage.setters().forEach(setter -> type.addMethod(setter.step(next)));
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
        stages.forEach(stage -> type.addSuperinterface(companion.nested(stage.name())));
        setters.onlyOnCreate().forEach(setter -> type.addMethod(once(setter, create)));
        return type.addMethod(Builders.with(create, false)).build();
    }

    private MethodSpec once(Setter setter, ClassName create) {
        MethodSpec.Builder method = setter.setting(create);
        boolean step =
                stages.stream().flatMap(stage -> stage.setters().stream()).anyMatch(setter::clashes);
        if (step) method.addAnnotation(Override.class);
        return method.build();
    }
}
