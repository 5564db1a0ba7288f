package dev.sippet.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the query of what belongs to one record, in which new records can be created. */
final class RelatedType {
    private static final TypeVariableName START = TypeVariableName.get("S");

    private final Companion companion;
    private final Docs docs;

    RelatedType(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
    }

    TypeSpec write() {
        TypeName start = ParameterizedTypeName.get(ClassName.get(Function.class), Core.DRAFT, START);
        return TypeSpec.classBuilder("Related")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(START)
                .addJavadoc(docs.related())
                .superclass(companion.nested("Query"))
                .addField(start, "start", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(Builders.constructor(docs)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(start, "start")
                        .addStatement("this.start = start")
                        .build())
                .addMethod(create())
                .addMethod(link("link", docs.link()))
                .addMethod(link("unlink", docs.unlink()))
                .build();
    }

    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.createRelated())
                .returns(START)
                .addStatement("return start.apply(draft().related())")
                .build();
    }

    private MethodSpec link(String name, CodeBlock doc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc)
                .addParameter(ArrayTypeName.of(companion.type()), companion.several())
                .varargs()
                .returns(Core.LINK)
                .addStatement("return $T.$L(draft(), (Object[]) $L)", Core.LINK, name, companion.several())
                .build();
    }
}
