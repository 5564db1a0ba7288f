package dev.sippet.processor.describe;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How what is embedded is spread over columns. It follows from its declaration alone, wherever it is embedded. */
public final class Embeds {
    private Embeds() {}

    /**
     * A column of a record.
     *
     * @param name its name
     * @param way the components that lead to it, with points between them
     */
    public record Column(String name, String way) {}

    /** All columns of a component, in order; none of a relation. */
    public static List<Column> columns(ComponentDeclaration component) {
        List<Column> columns = new ArrayList<>();
        component(component, new Around("", "", Set.of()), columns);
        return columns;
    }

    /** What is around a component; a type that is around itself has no end, and is not looked into again. */
    private record Around(String way, String prefix, Set<ClassName> types) {

        Around at(String name, String column, ClassName type) {
            Set<ClassName> more = new HashSet<>(types);
            more.add(type);
            return new Around(way + name + ".", prefix + column + "_", more);
        }
    }

    private static void component(ComponentDeclaration component, Around around, List<Column> into) {
        String column = ModelDescriber.column(component);
        Column whole = new Column(around.prefix() + column, around.way() + component.name());
        RecordDeclaration embedded = component.embedded();
        if (component.type() instanceof ComponentType.Value) into.add(whole);
        if (embedded == null || around.types().contains(embedded.type())) return;
        if (isHeaded(component, embedded)) into.add(whole);
        Around inside = around.at(component.name(), column, embedded.type());
        components(embedded, inside, into);
        for (RecordDeclaration variant : embedded.variants()) {
            components(variant, inside.at(label(variant), label(variant), variant.type()), into);
        }
    }

    private static void components(RecordDeclaration record, Around around, List<Column> into) {
        for (ComponentDeclaration component : record.components()) component(component, around, into);
    }

    private static boolean isHeaded(ComponentDeclaration component, RecordDeclaration embedded) {
        return component.nullable() || !embedded.variants().isEmpty();
    }

    /** What the column of a sealed interface says where it is this record. */
    public static String label(RecordDeclaration variant) {
        return Names.snake(variant.type().simpleName());
    }

    /** Whether something in it is deferred, in whatever depth. */
    public static boolean isLazy(RecordDeclaration embedded) {
        List<RecordDeclaration> all = new ArrayList<>(embedded.variants());
        all.add(embedded);
        return all.stream().flatMap(record -> record.components().stream()).anyMatch(component -> {
            RecordDeclaration inside = component.embedded();
            return component.deferred() || (inside != null && isLazy(inside));
        });
    }

    /** Whether it has one of these inside, or itself, in whatever depth. */
    public static boolean isEndless(RecordDeclaration embedded, List<ClassName> around) {
        if (around.contains(embedded.type())) return true;
        List<ClassName> more = new ArrayList<>(around);
        more.add(embedded.type());
        List<RecordDeclaration> all = new ArrayList<>(embedded.variants());
        all.add(embedded);
        return all.stream()
                .flatMap(record -> record.components().stream())
                .map(ComponentDeclaration::embedded)
                .anyMatch(inside -> inside != null && isEndless(inside, more));
    }

    /** The description of a component that embeds this. */
    static EmbedDescription describe(ComponentDeclaration component, RecordDeclaration embedded) {
        boolean sealed = !embedded.variants().isEmpty();
        return new EmbedDescription(
                component.name(),
                ModelDescriber.column(component),
                describe(embedded),
                component.nullable(),
                component.optional(),
                component.deferred(),
                component.nullable() && !sealed,
                isLazy(embedded),
                columns(component).size(),
                component.documentation());
    }

    /** The class with the paths of what is embedded. */
    public static ClassName companion(RecordDeclaration embedded) {
        return ModelDescriber.companion(embedded);
    }

    /** The description of what is embedded in others. */
    public static EmbeddableDescription describe(RecordDeclaration embedded) {
        return new EmbeddableDescription(
                embedded.type(),
                companion(embedded),
                ModelDescriber.parts(embedded),
                embedded.variants().stream().map(Embeds::variant).toList(),
                Indexes.of(embedded),
                isLazy(embedded),
                embedded.site());
    }

    private static EmbeddableDescription.Variant variant(RecordDeclaration variant) {
        return new EmbeddableDescription.Variant(
                label(variant),
                variant.type().simpleName(),
                variant.type(),
                ModelDescriber.parts(variant),
                Indexes.of(variant),
                isLazy(variant));
    }
}
