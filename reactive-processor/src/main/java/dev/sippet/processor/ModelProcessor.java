package dev.sippet.processor;

import dev.sippet.processor.declare.ModelReader;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.describe.ModelDescriber;
import dev.sippet.processor.describe.ModelDescription;
import dev.sippet.processor.describe.ProjectionDescription;
import dev.sippet.processor.write.CompanionWriter;
import dev.sippet.processor.write.ReaderWriter;
import dev.sippet.processor.write.Resources;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Writes the companions of models and the readers of projections: each from its own record, so that a compiler that works in
 * steps may run it on any part of a program.
 */
public final class ModelProcessor extends AbstractProcessor {

    /** Made by the compiler. */
    public ModelProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.sippet.annotation.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (name.equals("dev.sippet.annotation.Model")) write((TypeElement) element, true);
                if (name.equals("dev.sippet.annotation.Projection")) write((TypeElement) element, false);
            }
        }
        return false;
    }

    private void write(TypeElement element, boolean model) {
        try {
            RecordDeclaration record = new ModelReader(processingEnv.getElementUtils()).read(element);
            if (model) model(record, element);
            else projection(record, element);
        } catch (IOException | RuntimeException e) {
            String text = "[sippet:failed] the companion of " + element + " cannot be written: " + e;
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, text, element);
        }
    }

    private void model(RecordDeclaration record, TypeElement element) throws IOException {
        ModelDescription model = ModelDescriber.describe(record);
        CompanionWriter.write(model, element, processingEnv.getFiler());
        new Resources(processingEnv.getFiler()).model(model.binaryName(), model.companion(), element);
    }

    private void projection(RecordDeclaration record, TypeElement element) throws IOException {
        ProjectionDescription projection = ModelDescriber.projection(record);
        ReaderWriter.write(projection, element, processingEnv.getFiler());
        new Resources(processingEnv.getFiler()).projection(projection.binaryName(), projection.reader(), element);
    }
}
