package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sippet.processor.describe.FieldDescription;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the static statements of a companion. */
final class Statics {
    private final Companion companion;
    private final Docs docs;
    private final ClassName type;
    private final ClassName query;

    Statics(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
        this.type = companion.type();
        this.query = companion.nested("Query");
    }

    List<MethodSpec> write(TypeName firstStage) {
        List<MethodSpec> methods = new ArrayList<>(List.of(create(firstStage), createMany(), createAll()));
        methods.addAll(companion.model().byKeys() ? byKeys() : byAnything());
        companion.model().unique().forEach(unique -> methods.add(by(unique)));
        methods.add(of());
        methods.add(update());
        methods.add(delete());
        methods.addAll(new RelationStatics(companion, docs).write());
        return methods;
    }

    private List<MethodSpec> byAnything() {
        List<MethodSpec> methods = new ArrayList<>(List.of(all()));
        methods.addAll(filters());
        for (List<String> unique : companion.model().unique()) {
            methods.addAll(statementsBy(unique));
            methods.add(upsertBy(unique));
            methods.add(upsertAllBy(unique));
        }
        for (List<String> shared : companion.model().shared()) methods.add(filterBy(shared));
        return methods;
    }

    /** What a store of keys serves: it decides between create and update by the key alone. */
    private List<MethodSpec> byKeys() {
        List<MethodSpec> methods = new ArrayList<>();
        for (List<String> unique : companion.model().unique()) {
            methods.addAll(statementsBy(unique));
            if (!unique.equals(companion.model().key())) continue;
            methods.add(upsertBy(unique));
            methods.add(upsertAllBy(unique));
        }
        methods.addAll(new KeyStatics(companion, docs).write());
        if (companion.model().scan()) methods.add(scan());
        return methods;
    }

    private MethodSpec scan() {
        ClassName scan = companion.nested("Scan");
        return statement("scan", scan, docs.scan())
                .addStatement("return new $T($T.query(MODEL))", scan, Core.DRAFT)
                .build();
    }

    private MethodSpec create(TypeName firstStage) {
        return statement("create", firstStage, docs.create())
                .addStatement("return new $T($T.create(MODEL))", companion.nested("Create"), Core.DRAFT)
                .build();
    }

    private MethodSpec createMany() {
        TypeName many = ParameterizedTypeName.get(ClassName.get(Collection.class), companion.nested("Create"));
        return statement("createMany", of(Core.CREATE_MANY, type), docs.createMany())
                .addParameter(many, companion.several())
                .addStatement(
                        "return new $T<>($T.create(MODEL), $L)", Core.CREATE_MANY, Core.DRAFT, companion.several())
                .build();
    }

    private MethodSpec createAll() {
        TypeName create = companion.nested("Create");
        TypeName records = ParameterizedTypeName.get(Core.FLUX, create);
        return statement("createAll", ParameterizedTypeName.get(Core.CREATE_ALL, type, create), docs.createAll())
                .addParameter(records, companion.several())
                .addStatement("return new $T<>($T.create(MODEL), $L)", Core.CREATE_ALL, Core.DRAFT, companion.several())
                .build();
    }

    private MethodSpec all() {
        return statement("all", query, docs.all())
                .addStatement("return new $T($T.query(MODEL))", query, Core.DRAFT)
                .build();
    }

    private List<MethodSpec> filters() {
        TypeName condition = of(Core.CONDITION, type);
        TypeName function = ParameterizedTypeName.get(ClassName.get(Function.class), companion.path(type), condition);
        return List.of(
                statement("filter", query, docs.filter())
                        .addParameter(condition, "condition")
                        .addStatement("return all().filter(condition)")
                        .build(),
                statement("filter", query, docs.filterByPaths())
                        .addParameter(function, "condition")
                        .addStatement("return all().filter(condition)")
                        .build());
    }

    private List<MethodSpec> statementsBy(List<String> fields) {
        String by = "By" + Companion.by(fields);
        CodeBlock chosen = CodeBlock.of("by$L($L)", Companion.by(fields), String.join(", ", fields));
        return List.of(
                one("get" + by, of(companion.required(), type), docs.getBy(fields), fields)
                        .addStatement("return new $T<>($L)", companion.required(), chosen)
                        .build(),
                one("find" + by, of(companion.optional(), type), docs.findBy(fields), fields)
                        .addStatement("return new $T<>($L)", companion.optional(), chosen)
                        .build(),
                one("update" + by, companion.update(type), docs.updateBy(fields), fields)
                        .addStatement("return new $T<>($L.updateOne())", companion.nested("Update"), chosen)
                        .build(),
                one("delete" + by, deletion(), docs.deleteBy(fields), fields)
                        .addStatement("return $T.one($L)", Core.DELETE, chosen)
                        .build());
    }

    private MethodSpec upsertBy(List<String> fields) {
        return statement("upsertBy" + Companion.by(fields), upsert(Core.UPSERT), docs.upsertBy(fields))
                .addParameter(companion.nested("Create"), companion.one())
                .addStatement(
                        "return $T.by($L, $T::new, $T::new, $L)",
                        Core.UPSERT,
                        companion.one(),
                        companion.nested("Create"),
                        companion.nested("Update"),
                        names(fields))
                .build();
    }

    private MethodSpec upsertAllBy(List<String> fields) {
        return statement("upsertAllBy" + Companion.by(fields), upsert(Core.UPSERT_ALL), docs.upsertAllBy())
                .addParameter(ParameterizedTypeName.get(Core.FLUX, companion.nested("Create")), companion.several())
                .addStatement(
                        "return $T.by($T.create(MODEL), $L, $T::new, $L)",
                        Core.UPSERT_ALL,
                        Core.DRAFT,
                        companion.several(),
                        companion.nested("Update"),
                        names(fields))
                .build();
    }

    private TypeName upsert(ClassName statement) {
        return ParameterizedTypeName.get(statement, type, companion.nested("Create"), companion.update(type));
    }

    private static CodeBlock names(List<String> fields) {
        return fields.stream().map(field -> CodeBlock.of("$S", field)).collect(CodeBlock.joining(", "));
    }

    private MethodSpec filterBy(List<String> fields) {
        CodeBlock conditions = companion.model().fields(fields).stream()
                .map(this::equal)
                .reduce((first, second) -> CodeBlock.of("$L.and($L)", first, second))
                .orElseThrow();
        return one("filterBy" + Companion.by(fields), query, docs.filterBy(fields), fields)
                .addStatement("return filter($L)", conditions)
                .build();
    }

    private CodeBlock chosen(List<String> fields) {
        CodeBlock conditions = companion.model().fields(fields).stream()
                .map(field -> CodeBlock.of(".where($L)", equal(field)))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of("$T.query(MODEL)$L", Core.DRAFT, conditions);
    }

    private MethodSpec by(List<String> fields) {
        return MethodSpec.methodBuilder("by" + Companion.by(fields))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameters(parameters(fields))
                .returns(Core.DRAFT)
                .addStatement("return $L", chosen(fields))
                .build();
    }

    private CodeBlock equal(FieldDescription field) {
        return CodeBlock.of("$L.$L().eq($L)", companion.constant(), companion.method(Place.PATH, field), field.name());
    }

    private MethodSpec of() {
        List<String> key = companion.model().key();
        String values =
                key.stream().map(field -> companion.one() + "." + field + "()").collect(Collectors.joining(", "));
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(type, companion.one())
                .returns(Core.DRAFT)
                .addStatement("return by$L($L)", Companion.by(key), values)
                .build();
    }

    /** The record as it was read, if it counts its updates. */
    private CodeBlock unchanged() {
        CodeBlock.Builder chosen = CodeBlock.builder().add("of($L)", companion.one());
        companion.model().fields().stream()
                .filter(FieldDescription::version)
                .forEach(version -> chosen.add(
                        ".expecting($L.$L().eq($L.$L()))",
                        companion.constant(),
                        companion.method(Place.PATH, version),
                        companion.one(),
                        version.name()));
        return chosen.build();
    }

    private MethodSpec update() {
        return statement("update", companion.update(type), docs.update(versioned()))
                .addParameter(type, companion.one())
                .addStatement("return new $T<>($L.updateOne())", companion.nested("Update"), unchanged())
                .build();
    }

    private MethodSpec delete() {
        return statement("delete", deletion(), docs.delete(versioned()))
                .addParameter(type, companion.one())
                .addStatement("return $T.one($L)", Core.DELETE, unchanged())
                .build();
    }

    private boolean versioned() {
        return companion.model().fields().stream().anyMatch(FieldDescription::version);
    }

    private static TypeName deletion() {
        return of(Core.DELETE, TypeName.BOOLEAN.box());
    }

    private static TypeName of(ClassName generic, TypeName argument) {
        return ParameterizedTypeName.get(generic, argument);
    }

    private MethodSpec.Builder one(String name, TypeName answer, CodeBlock doc, List<String> fields) {
        return statement(name, answer, doc).addParameters(parameters(fields));
    }

    private List<ParameterSpec> parameters(List<String> fields) {
        return companion.model().fields(fields).stream().map(Columns::present).toList();
    }

    private static MethodSpec.Builder statement(String name, TypeName answer, CodeBlock doc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(doc)
                .returns(answer);
    }
}
