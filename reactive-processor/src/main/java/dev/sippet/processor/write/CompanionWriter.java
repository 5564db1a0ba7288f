package dev.sippet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.declare.RecordDeclaration.Site;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.ModelDescription;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** The components whose static path is called otherwise, and how it is called. */
    public static Map<String, String> renamed(ModelDescription model) {
        Companion companion = new Companion(model);
        Map<String, String> renamed = new LinkedHashMap<>();
        for (FieldDescription field : model.fields()) {
            String path = companion.staticPath(field);
            if (!path.equals(field.name())) renamed.put(field.name(), path);
        }
        return renamed;
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
                .addMethod(Reads.method(companion.type(), docs.read(), Reads.values(companion.model())))
                .addType(paths.type())
                .addType(new QueryType(companion, docs).write());
        stages.interfaces().forEach(type::addType);
        type.addType(updates.values()).addType(stages.create()).addType(updates.update());
        return GeneratedFile.of(companion.name(), type, companion.model().site());
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
