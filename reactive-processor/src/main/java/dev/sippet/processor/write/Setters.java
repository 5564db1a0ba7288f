package dev.sippet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.describe.EmbedDescription;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.InverseDescription;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.ReferenceDescription;
import dev.sippet.processor.describe.Requirement;
import dev.sippet.processor.describe.ValuesDescription;
import dev.sippet.processor.describe.ViaDescription;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which setters there are, and on which builder. */
final class Setters {
    private final Companion companion;
    private final Docs docs;
    private final RelationSetters relations;
    private final Set<FieldDescription> heldByOwners;
    private final Set<FieldDescription> heldByRelations;

    Setters(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
        this.relations = new RelationSetters(docs);
        this.heldByOwners = held(companion.model().requirements().stream()
                .map(step -> companion.model().member(step.component()))
                .filter(ReferenceDescription.class::isInstance)
                .map(ReferenceDescription.class::cast));
        this.heldByRelations = held(companion.model().references().stream().filter(Setters::holdsKeyAlone));
    }

    /** Not where a part of the key is in the record's own key, or is there without the relation. */
    private static boolean holdsKeyAlone(ReferenceDescription reference) {
        boolean partly = reference.arity() == Arity.OPTIONAL && !reference.clearable();
        return !reference.fixed() && !partly;
    }

    private static Set<FieldDescription> held(Stream<ReferenceDescription> references) {
        Set<FieldDescription> fields = new LinkedHashSet<>();
        references.forEach(reference -> fields.addAll(reference.key()));
        return fields;
    }

    /** The ways to take a step. */
    List<Setter> step(Requirement step) {
        return switch (companion.model().member(step.component())) {
            case FieldDescription field -> List.of(field(field));
            case EmbedDescription embed -> List.of(embed(embed));
            case ReferenceDescription owner -> relations.owner(owner);
            case InverseDescription child -> List.of(relations.child(child));
            case ViaDescription via -> List.of();
            case ValuesDescription values -> List.of();
        };
    }

    /** What both create and update can set. */
    List<Setter> shared() {
        List<Setter> setters = new ArrayList<>();
        for (MemberDescription member : companion.model().members()) {
            switch (member) {
                case FieldDescription field -> {
                    if (changes(field) && !heldByRelations.contains(field)) add(setters, field(field));
                }
                case EmbedDescription embed -> add(setters, embed(embed));
                case ReferenceDescription reference -> {
                    if (!reference.fixed()) relations.stored(reference).forEach(setter -> add(setters, setter));
                }
                case InverseDescription inverse -> {}
                case ViaDescription via -> {}
                case ValuesDescription values -> {}
            }
        }
        return setters;
    }

    /** What is given once and never changes, or is created with the record. */
    List<Setter> onlyOnCreate() {
        List<Setter> setters = new ArrayList<>();
        for (MemberDescription member : companion.model().members()) {
            switch (member) {
                case FieldDescription field -> {
                    if (field.key() && !heldByOwners.contains(field)) add(setters, key(field));
                }
                case EmbedDescription embed -> {}
                case ReferenceDescription reference -> {
                    if (reference.fixed()) relations.stored(reference).forEach(setter -> add(setters, setter));
                    add(setters, relations.created(reference));
                }
                case InverseDescription inverse -> add(setters, relations.child(inverse));
                case ViaDescription via -> {}
                case ValuesDescription values -> {}
            }
        }
        return setters;
    }

    /** The numbers that an update can compute from what is stored. */
    Stream<FieldDescription> computable() {
        return companion.model().fields().stream()
                .filter(field -> field.type().scalar().isNumber()
                        && !field.type().isWrapped()
                        && !field.type().list())
                .filter(field ->
                        changes(field) && !companion.model().foreignKeys().contains(field));
    }

    /** The lists that an update can make of what is stored. */
    Stream<FieldDescription> lists() {
        return companion.model().fields().stream().filter(field -> field.type().list());
    }

    private Setter field(FieldDescription field) {
        return new Setter(field.name(), List.of(Columns.settable(field)), List.of(byItself(field)), docs.field(field));
    }

    private static Setter embed(EmbedDescription embed) {
        TypeName type = embed.nullable() ? Columns.orNull(embed.type()) : embed.type();
        ParameterSpec parameter = ParameterSpec.builder(type, embed.name()).build();
        return new Setter(
                embed.name(), List.of(parameter), List.of(CodeBlock.of("$1S, $1L", embed.name())), Docs.embed(embed));
    }

    private Setter key(FieldDescription field) {
        Setter setter = field(field);
        return field.auto().isEmpty()
                ? setter
                : new Setter(setter.name(), setter.parameters(), setter.values(), docs.insteadOfAuto());
    }

    static CodeBlock byItself(FieldDescription field) {
        return CodeBlock.of("$1S, $1L", field.name());
    }

    private static boolean changes(FieldDescription field) {
        return !field.key() && !field.version();
    }

    private static void add(List<Setter> setters, Setter setter) {
        if (setters.stream().noneMatch(setter::clashes)) setters.add(setter);
    }
}
