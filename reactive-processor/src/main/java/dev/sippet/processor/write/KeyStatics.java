package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.KeyClass;
import dev.sippet.processor.describe.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the static statements that find several records of a model that is written for a store of keys. */
final class KeyStatics {
    private static final TypeVariableName VALUE = TypeVariableName.get("V");

    private final Companion companion;
    private final Docs docs;

    KeyStatics(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
    }

    List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        for (KeyClass key : companion.model().keys()) {
            if (!key.point()) methods.add(filterBy(key));
            methods.add(key.partition().size() == 1 ? filterByIn(key) : filterByTogether(key));
        }
        return methods;
    }

    private MethodSpec filterBy(KeyClass key) {
        List<FieldDescription> partition = companion.model().fields(key.partition());
        CodeBlock equal = partition.stream()
                .map(field -> CodeBlock.of(".where($L.eq($L))", path(field), field.name()))
                .collect(CodeBlock.joining(""));
        return start("filter" + key.name(), key, docs.found(key))
                .addParameters(partition.stream().map(Columns::present).toList())
                .addStatement("return new $T($T.query(MODEL)$L)", companion.nested(key.name()), Core.DRAFT, equal)
                .build();
    }

    /** One of several values. */
    private MethodSpec filterByIn(KeyClass key) {
        FieldDescription field = companion.model().fields(key.partition()).getFirst();
        String values = Names.plural(field.name());
        return start(several(key), key, docs.foundIn(key, values))
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Collection.class), field.type().boxed()),
                        values)
                .addStatement(
                        "return new $T($T.query(MODEL).where($L.in($L)))",
                        companion.nested(key.name()),
                        Core.DRAFT,
                        path(field),
                        values)
                .build();
    }

    /** Several values together, which are taken from each of whatever holds them. */
    private MethodSpec filterByTogether(KeyClass key) {
        List<FieldDescription> fields = companion.model().fields(key.partition());
        String values = key.partition().contains("values") ? "values_" : "values";
        CodeBlock together = fields.stream()
                .map(field -> CodeBlock.of(".with($L, $L)", path(field), field.name()))
                .collect(CodeBlock.joining(""));
        return start(several(key), key, docs.foundTogether(key, values))
                .addTypeVariable(VALUE)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Collection.class), VALUE), values)
                .addParameters(fields.stream().map(KeyStatics::taken).toList())
                .addStatement(
                        "return new $T($T.query(MODEL).where($T.<$T, $T>of($L)$L.in()))",
                        companion.nested(key.name()),
                        Core.DRAFT,
                        Core.TOGETHER,
                        companion.type(),
                        VALUE,
                        values,
                        together)
                .build();
    }

    private static ParameterSpec taken(FieldDescription field) {
        TypeName function = ParameterizedTypeName.get(
                ClassName.get(Function.class), VALUE, field.type().boxed());
        return ParameterSpec.builder(function, field.name()).build();
    }

    /** {@code filterByKindIn}, and the order after that. */
    private static String several(KeyClass key) {
        String by = "By" + Companion.by(key.partition());
        return "filter" + by + "In" + key.name().substring(by.length());
    }

    private CodeBlock path(FieldDescription field) {
        return CodeBlock.of("$L.$L()", companion.constant(), companion.method(Place.PATH, field));
    }

    private MethodSpec.Builder start(String name, KeyClass key, CodeBlock doc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(doc)
                .returns(companion.nested(key.name()));
    }
}
