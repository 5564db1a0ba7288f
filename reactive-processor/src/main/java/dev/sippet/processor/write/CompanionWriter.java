package dev.sippet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.declare.RecordDeclaration.Site;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.ModelDescription;
import dev.sippet.processor.describe.RelationDescription;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the companion of a model: one section after the other. */
public final class CompanionWriter {
    private final Companion companion;
    private final Docs docs;

    private CompanionWriter(ModelDescription model) {
        this.companion = new Companion(model);
        this.docs = new Docs(companion);
    }

    /** Writes the companion of this model, which comes from this element. */
    public static void write(ModelDescription model, Element origin, Filer filer) throws IOException {
        GeneratedFile.write(new CompanionWriter(model).file(origin), origin, filer);
    }

    /** By component, what is not called like it, since that name is taken. */
    public static Map<String, List<String>> renamed(ModelDescription model) {
        Companion companion = new Companion(model);
        Map<String, List<String>> renamed = new LinkedHashMap<>();
        for (MemberDescription member : model.members()) {
            List<String> texts = places(model, member)
                    .filter(place -> !companion.method(place, member).equals(member.name()))
                    .map(place -> "the " + place.text() + " of " + member.name() + " is "
                            + companion.method(place, member) + "()")
                    .toList();
            renamed.put(member.name(), texts);
        }
        return renamed;
    }

    /** What is stored has paths only, and ranges where records are ordered by it. */
    private static Stream<Place> places(ModelDescription model, MemberDescription member) {
        boolean ordered = model.keys().stream().anyMatch(key -> key.sort().contains(member.name()));
        if (!(member instanceof RelationDescription)) {
            return Stream.concat(Stream.of(Place.PATHS, Place.PATH), ordered ? Stream.of(Place.RANGES) : Stream.of());
        }
        Stream<Place> places = Stream.of(Place.PATHS, Place.STATEMENTS, Place.PATH, Place.MANY);
        return model.byKeys() ? places : Stream.concat(places, Stream.of(Place.QUERY));
    }

    private JavaFile file(Element origin) {
        Paths paths = new Paths(companion, docs);
        Setters setters = new Setters(companion, docs);
        Stages stages = new Stages(companion, docs, setters);
        Updates updates = new Updates(companion, docs, setters);
        TypeSpec.Builder type = start(origin)
                .addField(new ModelConstant(companion, docs).write())
                .addField(root())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(new Statics(companion, docs).write(stages.first()))
                .addMethods(paths.statics())
                .addMethod(Reads.method(companion.type(), docs.read(), values()))
                .addMethod(Reads.apart(companion.model(), companion.one()))
                .addType(paths.type())
                .addTypes(paths.embedded())
                .addType(new ManyType(companion, docs).write());
        queries().forEach(type::addType);
        stages.interfaces().forEach(type::addType);
        type.addType(updates.values()).addType(stages.create()).addType(updates.update());
        return GeneratedFile.of(companion.name(), type, companion.model().site());
    }

    private List<TypeSpec> queries() {
        if (companion.model().byKeys()) return new KeyTypes(companion, docs).types();
        RelatedType related = new RelatedType(companion, docs);
        List<TypeSpec> queries = new ArrayList<>(List.of(new QueryType(companion, docs).write(), related.many()));
        if (companion.model().isOneOfItsOwner()) queries.add(related.one());
        return queries;
    }

    private Stream<CodeBlock> values() {
        return Reads.of(companion.model()).values(companion.model().members(), 0);
    }

    private TypeSpec.Builder start(Element origin) {
        TypeSpec.Builder type = GeneratedFile.start(companion.name(), docs.companion(), origin);
        if (companion.model().site().contains(Site.DEPRECATED)) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return type;
    }

    private FieldSpec root() {
        return FieldSpec.builder(companion.path(companion.type()), companion.constant())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>($T.of(MODEL))", companion.nested("Path"), Core.LOCATION)
                .build();
    }
}
