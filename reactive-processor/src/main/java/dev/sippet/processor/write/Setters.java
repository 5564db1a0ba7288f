package dev.sippet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.RelationDescription;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which setters there are, and on which builder. */
final class Setters {
    private final Companion companion;
    private final Docs docs;
    private final Set<FieldDescription> heldByOwners;
    private final Set<FieldDescription> heldByRelations;

    Setters(Companion companion, Docs docs) {
        this.companion = companion;
        this.docs = docs;
        this.heldByOwners = held(owners().stream());
        this.heldByRelations = held(companion.model().relations().stream().filter(relation -> !relation.fixed()));
    }

    private static Set<FieldDescription> held(Stream<RelationDescription> relations) {
        Set<FieldDescription> fields = new LinkedHashSet<>();
        relations.forEach(relation -> fields.addAll(relation.key()));
        return fields;
    }

    /** The relations that a new record is incomplete without; one whose key others have given already is no step of its own. */
    List<RelationDescription> owners() {
        List<RelationDescription> owners = new ArrayList<>();
        for (RelationDescription relation : companion.model().relations()) {
            if (relation.required() && !held(owners.stream()).containsAll(relation.key())) owners.add(relation);
        }
        return owners;
    }

    /** The fields that a new record is incomplete without, beyond those that hold the keys of its owners. */
    Stream<FieldDescription> required() {
        return companion.model().fields().stream()
                .filter(FieldDescription::required)
                .filter(field -> !heldByOwners.contains(field));
    }

    /** What both create and update can set. */
    List<Setter> shared() {
        List<Setter> setters = new ArrayList<>();
        for (MemberDescription member : companion.model().members()) {
            switch (member) {
                case FieldDescription field -> {
                    if (changes(field) && !heldByRelations.contains(field)) add(setters, field(field));
                }
                case RelationDescription relation -> {
                    if (!relation.fixed()) relation(relation).forEach(setter -> add(setters, setter));
                }
            }
        }
        return setters;
    }

    /** What is given once and never changes. */
    List<Setter> onlyOnCreate() {
        List<Setter> setters = new ArrayList<>();
        for (MemberDescription member : companion.model().members()) {
            switch (member) {
                case FieldDescription field -> {
                    if (field.key() && !heldByOwners.contains(field)) add(setters, key(field));
                }
                case RelationDescription relation -> {
                    if (relation.fixed()) relation(relation).forEach(setter -> add(setters, setter));
                }
            }
        }
        return setters;
    }

    /** The numbers that an update can compute from what is stored. */
    Stream<FieldDescription> computable() {
        return companion.model().fields().stream()
                .filter(field -> field.type().scalar().isNumber())
                .filter(field ->
                        changes(field) && !companion.model().foreignKeys().contains(field));
    }

    Setter field(FieldDescription field) {
        return new Setter(field.name(), List.of(Columns.settable(field)), List.of(byItself(field)), docs.field(field));
    }

    private Setter key(FieldDescription field) {
        Setter setter = field(field);
        return field.auto().isEmpty()
                ? setter
                : new Setter(setter.name(), setter.parameters(), setter.values(), docs.insteadOfAuto());
    }

    /** By key, and by record. */
    List<Setter> relation(RelationDescription relation) {
        List<FieldDescription> key = relation.key();
        String byKey = key.size() == 1 ? key.getFirst().name() : relation.name();
        return List.of(
                new Setter(
                        byKey,
                        key.stream().map(Columns::settable).toList(),
                        key.stream().map(Setters::byItself).toList(),
                        docs.byKey(relation)),
                new Setter(
                        relation.name(),
                        List.of(record(relation)),
                        relation.references().stream()
                                .map(reference -> ofRecord(relation, reference))
                                .toList(),
                        docs.byRecord(relation)));
    }

    private static CodeBlock byItself(FieldDescription field) {
        return CodeBlock.of("$1S, $1L", field.name());
    }

    private static ParameterSpec record(RelationDescription relation) {
        TypeName type = clearable(relation) ? Columns.orNull(relation.target()) : relation.target();
        return ParameterSpec.builder(type, relation.name()).build();
    }

    private static CodeBlock ofRecord(RelationDescription relation, String reference) {
        String absent = clearable(relation) ? relation.name() + " == null ? null : " : "";
        return CodeBlock.of("$S, $L$L.$L()", relation.holding(reference).name(), absent, relation.name(), reference);
    }

    /** A part of the key that is never NULL cannot become so with the relation. */
    private static boolean clearable(RelationDescription relation) {
        return relation.key().stream().allMatch(FieldDescription::nullable);
    }

    private static boolean changes(FieldDescription field) {
        return !field.key() && !field.version();
    }

    private static void add(List<Setter> setters, Setter setter) {
        if (setters.stream().noneMatch(setter::clashes)) setters.add(setter);
    }
}
