package dev.sippet.processor;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.check.Checks;
import dev.sippet.processor.check.Problem;
import dev.sippet.processor.declare.ModelReader;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.describe.Embeds;
import dev.sippet.processor.describe.ModelDescriber;
import dev.sippet.processor.describe.ModelDescription;
import dev.sippet.processor.describe.ProjectionDescription;
import dev.sippet.processor.write.CompanionWriter;
import dev.sippet.processor.write.EmbedWriter;
import dev.sippet.processor.write.ReaderWriter;
import dev.sippet.processor.write.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * Writes the companions of models and of what is embedded in them, and the readers of projections: each from its own record, so that a compiler that works in
 * steps may run it on any part of a program. A record with a type that another processor has yet to write waits for the next round.
 */
public final class ModelProcessor extends AbstractProcessor {
    private static final String MODEL = "dev.sippet.annotation.Model";
    private static final String EMBED = "dev.sippet.annotation.Embed";
    private static final String PROJECTION = "dev.sippet.annotation.Projection";

    private static final String TARGET = "sippet.target";

    private final Set<String> waiting = new LinkedHashSet<>();

    /** Made by the compiler. */
    public ModelProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(MODEL, EMBED, PROJECTION);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(TARGET);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> records = new LinkedHashSet<>();
        waiting.stream()
                .map(elements()::getTypeElement)
                .filter(Objects::nonNull)
                .forEach(records::add);
        for (TypeElement annotation : annotations) {
            round.getElementsAnnotatedWith(annotation).forEach(element -> records.add((TypeElement) element));
        }
        waiting.clear();
        if (!round.processingOver()) records.forEach(this::write);
        return false;
    }

    private void write(TypeElement element) {
        if (ModelReader.isUnresolved(element)) {
            waiting.add(element.getQualifiedName().toString());
            return;
        }
        try {
            RecordDeclaration record = new ModelReader(elements(), byKeys()).read(element);
            if (record.annotations().has("Embed")) embed(record, element);
            else if (record.annotations().has("Model")) model(record, element);
            else projection(record, element);
        } catch (FilerException e) {
            String text = "[sippet:companion-taken] another record has the same companion: choose another name with "
                    + "@Model(companion), or rename the projection";
            processingEnv.getMessager().printMessage(Kind.ERROR, text, element);
        } catch (IOException | RuntimeException e) {
            String text = "[sippet:failed] nothing can be written for " + element + ": " + e;
            processingEnv.getMessager().printMessage(Kind.ERROR, text, element);
        }
    }

    /** Whether the whole build is for a store that finds records by their keys. */
    private boolean byKeys() {
        return "dynamodb".equalsIgnoreCase(processingEnv.getOptions().get(TARGET));
    }

    private void model(RecordDeclaration record, TypeElement element) throws IOException {
        List<Problem> problems = Checks.ofModel(record, this::isTaken);
        new Messages(processingEnv.getMessager(), element).report(problems);
        if (!problems.isEmpty()) return;
        ModelDescription model = ModelDescriber.describe(record);
        new Messages(processingEnv.getMessager(), element).note(CompanionWriter.renamed(model));
        CompanionWriter.write(model, element, processingEnv.getFiler());
        new Resources(processingEnv.getFiler()).model(model.binaryName(), model.companion(), element);
    }

    private void embed(RecordDeclaration record, TypeElement element) throws IOException {
        List<Problem> problems = new ArrayList<>(Checks.ofEmbed(record, this::isTaken));
        new Messages(processingEnv.getMessager(), element).report(problems);
        for (RecordDeclaration variant : record.variants()) {
            List<Problem> inside = Checks.ofParts(variant);
            TypeElement type = elements().getTypeElement(variant.type().canonicalName());
            new Messages(processingEnv.getMessager(), type).report(inside);
            problems.addAll(inside);
        }
        if (problems.isEmpty()) EmbedWriter.write(Embeds.describe(record), element, processingEnv.getFiler());
    }

    private void projection(RecordDeclaration record, TypeElement element) throws IOException {
        List<Problem> problems = Checks.ofProjection(record, this::isTaken);
        new Messages(processingEnv.getMessager(), element).report(problems);
        if (!problems.isEmpty()) return;
        ProjectionDescription projection = ModelDescriber.projection(record);
        ReaderWriter.write(projection, element, processingEnv.getFiler());
        new Resources(processingEnv.getFiler()).projection(projection.binaryName(), projection.reader(), element);
    }

    /** What an earlier compilation left behind is no obstacle: it is written anew. */
    private boolean isTaken(ClassName name) {
        TypeElement type = elements().getTypeElement(name.canonicalName());
        return type != null
                && type.getAnnotationMirrors().stream()
                        .noneMatch(mirror ->
                                mirror.getAnnotationType().toString().equals("dev.sippet.annotation.Generated"));
    }

    private Elements elements() {
        return processingEnv.getElementUtils();
    }
}
