package dev.sippet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A method that gives values to fields.
 *
 * @param name its name
 * @param parameters what it takes
 * @param values for each field its name and value, as arguments of {@code set}
 * @param documentation what it says about itself
 */
record Setter(String name, List<ParameterSpec> parameters, List<CodeBlock> values, CodeBlock documentation) {
    Setter {
        parameters = List.copyOf(parameters);
        values = List.copyOf(values);
    }

    /** As a step that is still to be taken. */
    MethodSpec step(TypeName next) {
        return method(next).addModifiers(Modifier.ABSTRACT).build();
    }

    /** As a method of a builder. */
    MethodSpec.Builder method(TypeName answer) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(documentation)
                .addParameters(parameters)
                .returns(answer);
    }

    /** With the body that sets the values. */
    MethodSpec.Builder setting(TypeName answer) {
        CodeBlock sets =
                values.stream().map(value -> CodeBlock.of("set($L)", value)).collect(CodeBlock.joining("."));
        return method(answer).addStatement("return $L", sets);
    }

    /** Whether both cannot be in one class. */
    boolean clashes(Setter other) {
        return name.equals(other.name) && types().equals(other.types());
    }

    private List<TypeName> types() {
        return parameters.stream()
                .map(parameter -> parameter.type().withoutAnnotations())
                .toList();
    }
}
