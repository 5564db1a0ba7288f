package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.describe.EmbedDescription;
import dev.sippet.processor.describe.EmbeddableDescription;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.RelationDescription;
import dev.sippet.processor.describe.ValuesDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The types of the paths of components. What a model that is written for a store of keys can be asked is less than what others can be,
 * also inside of what is embedded in it: so it has path classes of its own for that.
 */
final class PathTypes {
    /** Those that can be asked anything. */
    static final PathTypes ALL = new PathTypes(null);

    private final @Nullable ClassName within;
    private final Map<ClassName, Embedded> embedded = new LinkedHashMap<>();

    private record Embedded(EmbeddableDescription embed, EmbedClasses classes, Set<String> kinds) {}

    private PathTypes(@Nullable ClassName within) {
        this.within = within;
    }

    static PathTypes of(Companion companion) {
        if (!companion.model().byKeys()) return ALL;
        PathTypes types = new PathTypes(companion.name());
        types.collect(companion.model().members());
        return types;
    }

    private void collect(List<MemberDescription> members) {
        for (MemberDescription member : members) {
            if (!(member instanceof EmbedDescription embed)) continue;
            Embedded known = embedded.get(embed.type());
            Embedded here = known == null ? added(embed.embedded()) : known;
            here.kinds().add(EmbedClasses.kind(embed.deferred(), embed.nullable()));
            if (known != null) continue;
            collect(embed.embedded().members());
            embed.embedded().variants().forEach(variant -> collect(variant.members()));
        }
    }

    /** Called like the type, unless another of that name is there. */
    private Embedded added(EmbeddableDescription embed) {
        String name = embed.type().simpleName();
        long same = embedded.keySet().stream()
                .filter(type -> type.simpleName().equals(name))
                .count();
        EmbedClasses classes = new EmbedClasses(Objects.requireNonNull(within), same == 0 ? name : name + (same + 1));
        Embedded added = new Embedded(embed, classes, new TreeSet<>());
        embedded.put(embed.type(), added);
        return added;
    }

    /** The path classes of what is embedded, where the model has its own. */
    List<TypeSpec> embedded() {
        return embedded.values().stream()
                .flatMap(each -> new EmbedPaths(each.embed(), each.classes(), this).write(each.kinds()).stream())
                .toList();
    }

    /** The path of a component, seen from this root. */
    ParameterizedTypeName type(MemberDescription member, TypeName root) {
        return switch (member) {
            case FieldDescription field -> within == null ? Columns.path(field, root) : Columns.item(field, root);
            case EmbedDescription embed ->
                ParameterizedTypeName.get(classes(embed).path(embed.deferred(), embed.nullable()), root);
            case ValuesDescription values ->
                ParameterizedTypeName.get(
                        Core.VALUES_PATH, root, values.field().type().boxed());
            case RelationDescription relation -> {
                String kind = relation.arity() == Arity.MANY ? "Many" : "Path";
                yield ParameterizedTypeName.get(relation.target().companion().nestedClass(kind), root);
            }
        };
    }

    private EmbedClasses classes(EmbedDescription embed) {
        Embedded own = embedded.get(embed.type());
        return own == null ? new EmbedClasses(embed.companion(), "") : own.classes();
    }

    /** What a path is made of besides its place. */
    CodeBlock made(MemberDescription member) {
        return switch (member) {
            // One of these finds out by itself what its values are in.
            case FieldDescription field when isItem(field) -> CodeBlock.of("");
            case FieldDescription field -> Columns.made(field);
            case ValuesDescription values -> CodeBlock.of(", $L", field(values));
            default -> CodeBlock.of("");
        };
    }

    private boolean isItem(FieldDescription field) {
        return within != null
                && Core.ITEM_PATH.equals(
                        Columns.item(field, Companion.ROOT).rawType().enclosingClassName());
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
}
