package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.ProjectionDescription;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the reader of a projection. */
public final class ReaderWriter {
    private ReaderWriter() {}

    /** Writes the reader of this projection, which comes from this element. */
    public static void write(ProjectionDescription projection, Element origin, Filer filer) throws IOException {
        CodeBlock doc = Docs.text("Reads rows of SQL into {@link $T}.", projection.type());
        TypeSpec.Builder type = GeneratedFile.start(projection.reader(), doc, origin)
                .addField(shape(projection))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(read(projection));
        GeneratedFile.write(GeneratedFile.of(projection.reader(), type, projection.site()), origin, filer);
    }

    private static FieldSpec shape(ProjectionDescription projection) {
        CodeBlock slots = projection.fields().stream().map(ReaderWriter::slot).collect(CodeBlock.joining(",\n"));
        CodeBlock layout = CodeBlock.of("new $T($T.of($>$>\n$L$<$<))", Core.LAYOUT, List.class, slots);
        ClassName type = projection.type();
        return FieldSpec.builder(ParameterizedTypeName.get(Core.SHAPE, type), "SHAPE")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The columns of {@link $T}, by name.", type)
                .initializer("new $T<>($T.class, $L, $T::read)", Core.SHAPE, type, layout, projection.reader())
                .build();
    }

    private static CodeBlock slot(FieldDescription field) {
        return CodeBlock.of("new $T.Slot($S, $L)", Core.LAYOUT, field.column(), Columns.type(field.type()));
    }

    private static MethodSpec read(ProjectionDescription projection) {
        List<FieldDescription> fields = projection.fields();
        return Reads.method(
                projection.type(),
                Docs.text("Reads one row, its values in the order of the record."),
                IntStream.range(0, fields.size())
                        .mapToObj(slot -> Reads.value(fields.get(slot), slot == 0 ? "at" : "at + " + slot)));
    }
}
