package dev.sippet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.describe.EmbedDescription;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.RelationDescription;
import dev.sippet.processor.describe.ValuesDescription;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the paths of a record, as a class for lambdas and as static methods. */
final class Paths {
    private final Companion companion;
    private final Docs docs;

    Paths(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
    }

    List<MethodSpec> statics() {
        return companion.model().members().stream().map(this::staticPath).toList();
    }

    private MethodSpec staticPath(MemberDescription member) {
        return MethodSpec.methodBuilder(companion.method(Place.PATHS, member))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(doc(member))
                .returns(seen(member, companion.type()))
                .addStatement("return $L.$L()", companion.constant(), companion.method(Place.PATH, member))
                .build();
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Path")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(Companion.ROOT)
                .addJavadoc(docs.paths())
                .superclass(ParameterizedTypeName.get(Core.ONE_PATH, Companion.ROOT, companion.type()))
                .addMethod(Builders.location(docs));
        companion.model().members().forEach(member -> type.addMethod(path(member)));
        return type.build();
    }

    private MethodSpec path(MemberDescription member) {
        ParameterizedTypeName path = seen(member, Companion.ROOT);
        return MethodSpec.methodBuilder(companion.method(Place.PATH, member))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc(member))
                .returns(path)
                .addStatement(
                        "return new $T<>(at($S)$L)", path.rawType(), member.name(), isItem(path) ? "" : made(member))
                .build();
    }

    /** One of these finds out by itself what its values are in. */
    private static boolean isItem(ParameterizedTypeName path) {
        return Core.ITEM_PATH.equals(path.rawType().enclosingClassName());
    }

    /** What a path is made of besides its place. */
    static CodeBlock made(MemberDescription member) {
        return switch (member) {
            case FieldDescription field -> Columns.made(field);
            case ValuesDescription values -> CodeBlock.of(", $L", field(values));
            default -> CodeBlock.of("");
        };
    }

    /** Seen from the records that have it; not by its method there, which may be called otherwise. */
    private static CodeBlock field(ValuesDescription values) {
        return CodeBlock.of(
                "new $T($T.of($T.MODEL).to($S)$L)",
                Columns.path(values.field(), values.target().type()),
                Core.LOCATION,
                values.target().companion(),
                values.field().name(),
                Columns.made(values.field()));
    }

    private ParameterizedTypeName seen(MemberDescription member, TypeName root) {
        return companion.model().byKeys() && member instanceof FieldDescription field
                ? Columns.item(field, root)
                : type(member, root);
    }

    /** The path of a component, seen from this root. */
    static ParameterizedTypeName type(MemberDescription member, TypeName root) {
        return switch (member) {
            case FieldDescription field -> Columns.path(field, root);
            case EmbedDescription embed ->
                ParameterizedTypeName.get(EmbedPaths.type(embed.companion(), embed.deferred(), embed.nullable()), root);
            case ValuesDescription values ->
                ParameterizedTypeName.get(
                        Core.VALUES_PATH, root, values.field().type().boxed());
            case RelationDescription relation -> {
                String kind = relation.arity() == Arity.MANY ? "Many" : "Path";
                yield ParameterizedTypeName.get(relation.target().companion().nestedClass(kind), root);
            }
        };
    }

    private CodeBlock doc(MemberDescription member) {
        return switch (member) {
            case FieldDescription field -> docs.field(field);
            case EmbedDescription embed -> Docs.embed(embed);
            case ValuesDescription values -> docs.path(values);
            case RelationDescription relation -> docs.path(relation);
        };
    }
}
