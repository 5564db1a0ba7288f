package dev.sippet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.describe.EmbedDescription;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.IndexDescription;
import dev.sippet.processor.describe.InverseDescription;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.Names;
import dev.sippet.processor.describe.ReferenceDescription;
import dev.sippet.processor.describe.RelationDescription;
import dev.sippet.processor.describe.ViaDescription;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the constant that describes the model. */
final class ModelConstant {
    private final Companion companion;
    private final Docs docs;

    ModelConstant(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
    }

    FieldSpec write() {
        return FieldSpec.builder(ParameterizedTypeName.get(Core.MODEL, companion.type()), "MODEL")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(docs.model())
                .initializer(initializer())
                .build();
    }

    private CodeBlock initializer() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of($T.class, $S, $T::read)$>$>", Core.MODEL, companion.type(), table(), companion.name());
        for (MemberDescription member : companion.model().members()) {
            switch (member) {
                case FieldDescription field -> code.add("\n.field($L)", field(field));
                case EmbedDescription embed -> code.add("\n.embed($L)", embed(embed));
                case ReferenceDescription reference -> code.add("\n.belongsTo($L)", reference(reference));
                case InverseDescription inverse -> code.add("\n$L", inverse(inverse));
                case ViaDescription via -> code.add("\n.via($L)", via(via));
            }
            if (companion.model().eager().contains(member.name())) code.add(".eager()");
        }
        code.add("\n.values($T::values)", companion.name());
        if (!companion.byRule()) code.add("\n.companion($S)", companion.name().simpleName());
        code.add("\n.key($L)", sided(companion.model().key(), companion.model().partition()));
        for (IndexDescription index : companion.model().indexes()) code.add("\n.index($L)", index(index));
        if (companion.model().scan()) code.add("\n.scan()");
        return code.add("\n.build()$<$<").build();
    }

    private String table() {
        return companion.model().table();
    }

    /** The description of a field. */
    static CodeBlock field(FieldDescription field) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($S, $L)", Core.FIELD, field.name(), Columns.type(field.type()));
        if (!field.column().equals(Names.snake(field.name()))) code.add(".column($S)", field.column());
        if (field.type().isWrapped()) code.add(".newtype($L)", Columns.newtype(field.type()));
        if (field.nullable()) code.add(".orNull()");
        if (!field.auto().isEmpty()) code.add(".auto($T.$L)", Core.AUTO, field.auto());
        if (field.onCreate() != null) code.add(".onCreate($L)", Supplies.code(field.type(), field.onCreate()));
        if (field.onUpdate() != null) code.add(".onUpdate($L)", Supplies.code(field.type(), field.onUpdate()));
        if (field.version()) code.add(".asVersion()");
        if (field.deferred()) code.add(".asDeferred()");
        return code.build();
    }

    /** The description of what is embedded. */
    static CodeBlock embed(EmbedDescription embed) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($S, $T.TYPE)", Core.EMBED, embed.name(), embed.companion());
        if (!embed.column().equals(Names.snake(embed.name()))) code.add(".column($S)", embed.column());
        if (embed.nullable()) code.add(".orNull()");
        if (embed.deferred()) code.add(".asDeferred()");
        return code.build();
    }

    private static CodeBlock reference(ReferenceDescription reference) {
        List<String> key = reference.key().stream().map(FieldDescription::name).toList();
        return CodeBlock.of("$L, $L, $L", target(reference), list(key), list(reference.references()));
    }

    private static CodeBlock inverse(InverseDescription inverse) {
        return inverse.arity() == Arity.MANY
                ? CodeBlock.of(".hasMany($L, $S)", target(inverse), inverse.pair())
                : CodeBlock.of(
                        ".hasOne($L, $S, $L)", target(inverse), inverse.pair(), inverse.arity() == Arity.OPTIONAL);
    }

    private static CodeBlock via(ViaDescription via) {
        return CodeBlock.of("$L, $L, $L", target(via), list(via.path()), via.arity() == Arity.MANY);
    }

    /** Asked for late, since models refer to each other. */
    private static CodeBlock target(RelationDescription relation) {
        return CodeBlock.of(
                "$S, () -> $T.MODEL", relation.name(), relation.target().companion());
    }

    private static CodeBlock list(List<String> names) {
        return CodeBlock.of("$T.of($L)", List.class, names(names));
    }

    /** The description of an index. */
    static CodeBlock index(IndexDescription index) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.$L($L)",
                        Core.INDEX,
                        index.unique() ? "unique" : "of",
                        sided(index.fields(), index.partition()));
        if (!index.name().isEmpty()) code.add(".named($S)", index.name());
        return code.build();
    }

    /** Those of the partition, and those it is ordered by where they do not follow from their places. */
    private static CodeBlock sided(List<String> fields, int partition) {
        if (partition == 1) return names(fields);
        List<String> sort = fields.subList(partition, fields.size());
        return CodeBlock.of("$L).sortedBy($L", names(fields.subList(0, partition)), names(sort));
    }

    private static CodeBlock names(List<String> names) {
        return names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
    }
}
