package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.declare.Scalar;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.KeyClass;
import dev.sippet.processor.describe.Owned;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the queries of a model that is written for a store of keys: one for each key and index that finds several records. */
final class KeyTypes {
    private final Companion companion;
    private final Docs docs;

    KeyTypes(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
    }

    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        RelatedType related = new RelatedType(companion, docs);
        for (KeyClass key : companion.model().keys()) {
            types.add(type(key));
            for (Owned owned : companion.model().owned()) {
                if (owned.by().equals(key.name()))
                    types.add(related.many(companion.nested(key.name()), owned.movable()));
            }
            // What joins others with a record refers to it by its key.
            if (key.point() && key.partition().equals(companion.model().key())) {
                types.add(related.many(companion.nested(key.name()), true));
            }
        }
        if (companion.model().scan()) types.add(scan());
        return types;
    }

    private TypeSpec type(KeyClass key) {
        ClassName self = companion.nested(key.name());
        TypeSpec.Builder type = start(self, key.sort().isEmpty() ? Core.ITEM_QUERY : Core.KEY_QUERY_BUILDER)
                .addJavadoc(docs.found(key))
                .addMethod(constructor(key.sort()));
        for (int i = 0; i < key.sort().size(); i++) {
            CodeBlock doc = i == 0
                    ? docs.range(key.sort().get(i))
                    : docs.rangeAfter(key.sort().get(i), key.sort().get(i - 1));
            type.addMethod(range(companion.model().field(key.sort().get(i)), self, doc));
        }
        if (key.consistent()) type.addMethod(consistent(self));
        return new QueryType(companion, docs).ending(type, self).build();
    }

    private TypeSpec scan() {
        ClassName self = companion.nested("Scan");
        TypeSpec.Builder type = start(self, Core.ITEM_QUERY)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(docs.scanned())
                .addMethod(constructor(List.of()))
                .addMethod(consistent(self));
        return new QueryType(companion, docs).ending(type, self).build();
    }

    private TypeSpec.Builder start(ClassName self, ClassName core) {
        TypeName paths = companion.path(companion.type());
        return TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .superclass(ParameterizedTypeName.get(core, companion.type(), paths, self));
    }

    private MethodSpec constructor(List<String> sort) {
        String fields = sort.stream().map(field -> ", \"" + field + "\"").collect(Collectors.joining());
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.draft())
                .addParameter(Core.DRAFT, "draft")
                .addStatement("super(draft$L)", fields)
                .build();
    }

    private MethodSpec consistent(ClassName self) {
        return MethodSpec.methodBuilder("consistent")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.consistent())
                .returns(self)
                .addStatement("return consistently()")
                .build();
    }

    private MethodSpec range(FieldDescription field, ClassName self, CodeBlock doc) {
        TypeName range = ParameterizedTypeName.get(Core.KEY_RANGE, companion.type());
        return MethodSpec.methodBuilder(companion.method(Place.RANGES, field))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Function.class), key(field), range), "range")
                .returns(self)
                .addStatement(
                        "return within($L.$L(), range)", companion.constant(), companion.method(Place.PATH, field))
                .build();
    }

    /** A text can be asked what it starts with. */
    private TypeName key(FieldDescription field) {
        boolean text = field.type().scalar() == Scalar.TEXT && !field.type().isWrapped();
        return text
                ? ParameterizedTypeName.get(Core.SORT_KEY.nestedClass("Text"), companion.type())
                : ParameterizedTypeName.get(
                        Core.SORT_KEY, companion.type(), field.type().boxed());
    }
}
