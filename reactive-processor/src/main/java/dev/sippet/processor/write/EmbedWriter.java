package dev.sippet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.sippet.processor.declare.RecordDeclaration.Site;
import dev.sippet.processor.describe.EmbedDescription;
import dev.sippet.processor.describe.EmbeddableDescription;
import dev.sippet.processor.describe.EmbeddableDescription.Variant;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.IndexDescription;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.Names;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the companion of what is embedded in others: its shape, its reader and its paths. */
public final class EmbedWriter {
    private final EmbeddableDescription embed;
    private final Reads reads;
    private final EmbedPaths paths;

    private EmbedWriter(EmbeddableDescription embed) {
        this.embed = embed;
        this.reads = Reads.embedded(embed.lazy());
        this.paths = new EmbedPaths(embed, new EmbedClasses(embed.companion(), ""), PathTypes.ALL);
    }

    /** Writes the companion of this, which comes from this element. */
    public static void write(EmbeddableDescription embed, Element origin, Filer filer) throws IOException {
        TypeSpec.Builder type = new EmbedWriter(embed).type(origin);
        GeneratedFile.write(GeneratedFile.of(embed.companion(), type, embed.site()), origin, filer);
    }

    private TypeSpec.Builder type(Element origin) {
        CodeBlock doc = Docs.text("Typed paths for {@link $T}, stored in the columns of its owner.", embed.type());
        TypeSpec.Builder type = GeneratedFile.start(embed.companion(), doc, origin);
        if (embed.site().contains(Site.DEPRECATED)) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        type.addField(shape())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(read());
        if (embed.variants().isEmpty()) type.addMethod(values(embed.type(), embed.members()));
        embed.variants().forEach(variant -> type.addMethod(values(variant.type(), variant.members())));
        return type.addTypes(paths.write());
    }

    private FieldSpec shape() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (embed.variants().isEmpty()) code.add("$L", shape(embed.type(), embed.members(), embed.indexes()));
        else {
            code.add("$T.of($T.class)$>$>", Core.EMBEDDED, embed.type());
            embed.variants()
                    .forEach(variant -> code.add(
                            "\n.variant($S, $L)",
                            variant.label(),
                            shape(variant.type(), variant.members(), variant.indexes())));
            code.add("\n.build()$<$<");
        }
        return FieldSpec.builder(ParameterizedTypeName.get(Core.EMBEDDED, embed.type()), "TYPE")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The shape of {@link $T}.", embed.type())
                .initializer(code.build())
                .build();
    }

    private CodeBlock shape(ClassName type, List<MemberDescription> members, List<IndexDescription> indexes) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($T.class)$>$>", Core.EMBEDDED, type);
        for (MemberDescription member : members) {
            if (member instanceof FieldDescription field) code.add("\n.field($L)", ModelConstant.field(field));
            if (member instanceof EmbedDescription inside) code.add("\n.embed($L)", ModelConstant.embed(inside));
        }
        for (IndexDescription index : indexes) code.add("\n.index($L)", ModelConstant.index(index));
        return code.add("\n.values($T::values)", embed.companion())
                .add("\n.build()$<$<")
                .build();
    }

    private MethodSpec read() {
        CodeBlock doc = Docs.text("Reads one value, its fields in order.");
        MethodSpec.Builder read = Reads.reading(embed.type(), doc);
        if (embed.lazy()) {
            read.addParameter(TypeName.INT, "slot")
                    .addParameter(
                            ParameterizedTypeName.get(Core.MODEL, WildcardTypeName.subtypeOf(Object.class)), "model");
        }
        if (embed.variants().isEmpty()) {
            return read.addStatement("return $L", Reads.made(embed.type(), reads.values(embed.members(), 0)))
                    .build();
        }
        String head = reads.place("at", 0);
        read.beginControlFlow("return switch (row.text($L))", head);
        int at = 1;
        for (Variant variant : embed.variants()) {
            read.addStatement(
                    "case $S -> $L", variant.label(), Reads.made(variant.type(), reads.values(variant.members(), at)));
            at += variant.members().stream().mapToInt(MemberDescription::width).sum();
        }
        return read.addStatement("default -> throw row.unknown($L)", head)
                .addCode("$<};\n")
                .build();
    }

    private MethodSpec values(ClassName type, List<MemberDescription> members) {
        String record = Names.variable(type.simpleName());
        List<CodeBlock> values = new ArrayList<>();
        for (MemberDescription member : members) values.add(value(type, record, member));
        return Reads.apart(type, record, values.stream());
    }

    private static CodeBlock value(ClassName type, String record, MemberDescription member) {
        boolean deferred = member instanceof FieldDescription field
                ? field.deferred()
                : member instanceof EmbedDescription inside && inside.deferred();
        if (deferred) {
            String name = type.simpleName() + "." + member.name();
            return CodeBlock.of("$T.stored($L.$L(), $S)", Core.DEFERRED_FIELDS, record, member.name(), name);
        }
        boolean optional = member instanceof FieldDescription field
                ? field.optional()
                : member instanceof EmbedDescription inside && inside.optional();
        return CodeBlock.of("$L.$L()$L", record, member.name(), optional ? ".orElse(null)" : "");
    }
}
