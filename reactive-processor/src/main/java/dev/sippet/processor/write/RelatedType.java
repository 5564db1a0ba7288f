package dev.sippet.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the queries of what belongs to one record, in which new records can be created. */
final class RelatedType {
    private static final TypeVariableName START = TypeVariableName.get("S");

    private final Companion companion;
    private final Docs docs;

    RelatedType(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
    }

    /** Where there may be many. */
    TypeSpec many() {
        return start("Related", companion.nested("Query"), docs.related())
                .addMethod(create())
                .addMethod(createMany())
                .addMethod(link("link", docs.link()))
                .addMethod(link("unlink", docs.unlink()))
                .build();
    }

    /** Where there is one at most. */
    TypeSpec one() {
        return start("RelatedOne", companion.nested("Query"), docs.relatedOne())
                .addMethod(create())
                .addMethod(linked("set", docs.set())
                        .addParameter(companion.type(), companion.one())
                        .addStatement("return $T.set(draft(), $L)", Core.LINK, companion.one())
                        .build())
                .addMethod(linked("unset", docs.unset())
                        .addStatement("return $T.unset(draft())", Core.LINK)
                        .build())
                .build();
    }

    /** Where there may be many, which this class finds. What is part of a record's key never becomes that of another owner. */
    TypeSpec many(ClassName found, boolean movable) {
        TypeSpec.Builder type = start("Related" + found.simpleName(), found, docs.related())
                .addMethod(create())
                .addMethod(createMany());
        if (movable) type.addMethod(link("link", docs.link()));
        return type.addMethod(link("unlink", docs.unlink())).build();
    }

    private TypeSpec.Builder start(String name, ClassName query, CodeBlock doc) {
        TypeName start = ParameterizedTypeName.get(ClassName.get(Function.class), Core.DRAFT, START);
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(START)
                .addJavadoc(doc)
                .superclass(query)
                .addField(start, "start", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(Builders.constructor(docs)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(start, "start")
                        .addStatement("this.start = start")
                        .build());
    }

    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.createRelated())
                .returns(START)
                .addStatement("return start.apply(draft().related())")
                .build();
    }

    private MethodSpec createMany() {
        TypeVariableName value = TypeVariableName.get("V");
        ClassName create = companion.nested("Create");
        return MethodSpec.methodBuilder("createMany")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(value)
                .addJavadoc(docs.createManyRelated())
                .addParameter(ParameterizedTypeName.get(ClassName.get(Collection.class), value), "values")
                .addParameter(ParameterizedTypeName.get(ClassName.get(BiFunction.class), START, value, create), "each")
                .returns(ParameterizedTypeName.get(Core.CREATE_MANY, companion.type()))
                .addStatement("return $T.related(draft(), start, values, each)", Core.CREATE_MANY)
                .build();
    }

    private MethodSpec link(String name, CodeBlock doc) {
        return linked(name, doc)
                .addParameter(ArrayTypeName.of(companion.type()), companion.several())
                .varargs()
                .addStatement("return $T.$L(draft(), (Object[]) $L)", Core.LINK, name, companion.several())
                .build();
    }

    private static MethodSpec.Builder linked(String name, CodeBlock doc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc)
                .returns(Core.LINK);
    }
}
