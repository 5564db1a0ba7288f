package dev.sippet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.declare.RecordDeclaration.Site;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** What all generated files have in common. */
final class GeneratedFile {
    private static final Pattern ONE_LINE = Pattern.compile("/\\*\\*\n\\s+\\* (.{0,110})\n\\s+\\*/");

    private GeneratedFile() {}

    static TypeSpec.Builder start(ClassName name, CodeBlock doc, Element origin) {
        return TypeSpec.classBuilder(name)
                .addOriginatingElement(origin)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(doc)
                .addAnnotation(AnnotationSpec.builder(Core.GENERATED)
                        .addMember("value", "$S", "dev.sippet.processor")
                        .build());
    }

    /** Writes the file, with documentation of one line on one line. */
    static void write(JavaFile file, Element origin, Filer filer) throws IOException {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            writer.write(
                    ONE_LINE.matcher(file.toString()).replaceAll("/** $1 */").replace("() {\n    }\n", "() {}\n"));
        }
    }

    /** A package with a type named like one of {@code java.lang} hides it, unless it is imported. */
    static JavaFile of(ClassName name, TypeSpec.Builder type, Set<Site> site) {
        return JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(!site.contains(Site.SHADOWS_JAVA_LANG))
                .build();
    }
}
