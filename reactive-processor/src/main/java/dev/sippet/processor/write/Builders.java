package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** What all generated builders and paths have: a constructor, and the methods that the core asks for. */
final class Builders {
    private Builders() {}

    static MethodSpec.Builder constructor(Docs docs) {
        return MethodSpec.constructorBuilder()
                .addJavadoc(docs.draft())
                .addParameter(Core.DRAFT, "draft")
                .addStatement("super(draft)");
    }

    /** The constructor of a path. */
    static MethodSpec location(Docs docs) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.location())
                .addParameter(Core.LOCATION, "at")
                .addStatement("super(at)")
                .build();
    }

    static MethodSpec.Builder overridden(String name, TypeName answer) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(answer);
    }

    /** The same builder from another draft. */
    static MethodSpec with(TypeName self, boolean generic) {
        ClassName name = self instanceof ParameterizedTypeName type ? type.rawType() : (ClassName) self;
        return overridden("with", self)
                .addParameter(Core.DRAFT, "draft")
                .addStatement(generic ? "return new $T<>(draft)" : "return new $T(draft)", name)
                .build();
    }
}
