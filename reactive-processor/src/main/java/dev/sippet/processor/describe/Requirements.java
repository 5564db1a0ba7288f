package dev.sippet.processor.describe;

import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a new record is incomplete without: its owners first, then the rest as declared. It follows from the declaration alone, so
 * that the companions of other models, which create such records, come to the same steps.
 */
final class Requirements {
    private static final Set<String> SUPPLYING =
            Set.of("Auto", "CreatedAt", "Default", "OnUpdate", "UpdatedAt", "Version");

    private final RecordDeclaration record;

    private Requirements(RecordDeclaration record) {
        this.record = record;
    }

    /** All steps. */
    static List<Requirement> of(RecordDeclaration record) {
        return new Requirements(record).steps(Set.of());
    }

    /** Those that are left once this relation of the record is given. */
    static List<Requirement> after(RecordDeclaration record, ComponentDeclaration owner) {
        return new Requirements(record).steps(Set.copyOf(BelongsToKey.of(owner)));
    }

    /** Whether nothing is left once these relations of the record are given. */
    static boolean areNone(RecordDeclaration record, List<ComponentDeclaration> owners) {
        Set<String> given = new HashSet<>();
        owners.forEach(owner -> given.addAll(BelongsToKey.of(owner)));
        Requirements all = new Requirements(record);
        return all.owners(given).isEmpty() && all.rest(given).findAny().isEmpty();
    }

    private List<Requirement> steps(Set<String> given) {
        List<ComponentDeclaration> all = owners(Set.of());
        List<ComponentDeclaration> left = owners(given);
        boolean open = all.size() > 1;
        Stream<Requirement> owners = left.stream().map(owner -> new Requirement(owner.name(), open));
        // One owner alone always leads to the same next step; after none, or an open one, it can be a later one.
        boolean leads = !left.isEmpty() && !open;
        Stream<String> rest = leads ? rest(held(all)) : rest(held(all)).dropWhile(given::contains);
        return Stream.concat(owners, rest.map(name -> new Requirement(name, false)))
                .toList();
    }

    /** The relations without which it is incomplete; one whose key others have given already is no step of its own. */
    private List<ComponentDeclaration> owners(Set<String> given) {
        Set<String> held = new HashSet<>(given);
        List<ComponentDeclaration> owners = new ArrayList<>();
        for (ComponentDeclaration component : record.components()) {
            if (!isOwner(component) || held.containsAll(BelongsToKey.of(component))) continue;
            owners.add(component);
            held.addAll(BelongsToKey.of(component));
        }
        return owners;
    }

    private static Set<String> held(List<ComponentDeclaration> owners) {
        Set<String> held = new HashSet<>();
        owners.forEach(owner -> held.addAll(BelongsToKey.of(owner)));
        return held;
    }

    private Stream<String> rest(Set<String> held) {
        return record.components().stream()
                .filter(component -> isRequired(component) || isChild(component))
                .map(ComponentDeclaration::name)
                .filter(name -> !held.contains(name));
    }

    private boolean isOwner(ComponentDeclaration component) {
        return component.isRelation("BelongsTo")
                && isOne(component)
                && BelongsToKey.of(component).stream()
                        .flatMap(name -> record.component(name).stream())
                        .anyMatch(Requirements::isRequired);
    }

    /** A record of which there is always one has to come with its owner. */
    private static boolean isChild(ComponentDeclaration component) {
        return component.isRelation("HasOne")
                && isOne(component)
                && component.annotations().text("HasOne", "via").isEmpty();
    }

    private static boolean isOne(ComponentDeclaration component) {
        return component.type() instanceof ComponentType.Relation relation && relation.arity() == Arity.ONE;
    }

    private static boolean isRequired(ComponentDeclaration component) {
        boolean stored =
                component.type() instanceof ComponentType.Value || component.type() instanceof ComponentType.Embedded;
        return stored
                && !component.isList()
                && !component.nullable()
                && SUPPLYING.stream().noneMatch(component::has);
    }
}
