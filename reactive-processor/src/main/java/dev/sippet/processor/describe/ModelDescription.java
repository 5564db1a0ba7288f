package dev.sippet.processor.describe;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A model, checked: what is written for it follows from this alone.
 *
 * @param type the record
 * @param binaryName its name as the class loader knows it
 * @param companion the class to write
 * @param table its table
 * @param members its components, in order
 * @param eager the names of the relations that always come along
 * @param key the names of those that are the key, in the key's order
 * @param partition how many of these, from the first on, a store of keys has to be given; it orders by the others
 * @param indexes all indexes but the key
 * @param keys where it is written for a store of keys, the ways to find several records
 * @param owned those of them that lead from an owner
 * @param scan whether a key-value store may read the whole table
 * @param requirements the steps that a new record cannot do without, in order
 * @param site how it is declared
 */
public record ModelDescription(
        ClassName type,
        String binaryName,
        ClassName companion,
        String table,
        List<MemberDescription> members,
        Set<String> eager,
        List<String> key,
        int partition,
        List<IndexDescription> indexes,
        List<KeyClass> keys,
        List<Owned> owned,
        boolean scan,
        List<Requirement> requirements,
        Set<RecordDeclaration.Site> site) {
    public ModelDescription {
        members = List.copyOf(members);
        eager = Set.copyOf(eager);
        key = List.copyOf(key);
        indexes = List.copyOf(indexes);
        keys = List.copyOf(keys);
        owned = List.copyOf(owned);
        requirements = List.copyOf(requirements);
        site = Set.copyOf(site);
    }

    /** Whether it is written for a store that finds records by their keys. */
    public boolean byKeys() {
        return site.contains(RecordDeclaration.Site.BY_KEYS);
    }

    /** The components that are stored. */
    public List<FieldDescription> fields() {
        return members.stream()
                .filter(FieldDescription.class::isInstance)
                .map(FieldDescription.class::cast)
                .toList();
    }

    /** The components that lead to other records. */
    public List<RelationDescription> relations() {
        return members.stream()
                .filter(RelationDescription.class::isInstance)
                .map(RelationDescription.class::cast)
                .toList();
    }

    /** The components that hold values of related records. */
    public List<ValuesDescription> values() {
        return members.stream()
                .filter(ValuesDescription.class::isInstance)
                .map(ValuesDescription.class::cast)
                .toList();
    }

    /** The relations whose keys are held here. */
    public List<ReferenceDescription> references() {
        return members.stream()
                .filter(ReferenceDescription.class::isInstance)
                .map(ReferenceDescription.class::cast)
                .toList();
    }

    /** The component of this name. */
    public MemberDescription member(String name) {
        return members.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }

    /** The stored component of this name. */
    public FieldDescription field(String name) {
        return fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    /** The stored components of these names. */
    public List<FieldDescription> fields(List<String> names) {
        return names.stream().map(this::field).toList();
    }

    /** The position in a row of the first column of a component. */
    public int slot(MemberDescription member) {
        return members.subList(0, members.indexOf(member)).stream()
                .mapToInt(MemberDescription::width)
                .sum();
    }

    /** The key and the unique indexes. */
    public List<List<String>> unique() {
        List<List<String>> unique = new ArrayList<>(List.of(key));
        for (IndexDescription index : indexes) {
            if (index.unique() && !unique.contains(index.fields())) unique.add(index.fields());
        }
        return unique;
    }

    /** Whether a record it belongs to can have one of it at most, and no other. */
    public boolean isOneOfItsOwner() {
        return references().stream()
                .map(reference ->
                        reference.key().stream().map(FieldDescription::name).toList())
                .anyMatch(key -> unique().stream().anyMatch(key::containsAll));
    }

    /** What several records are found by: other indexes, and where keys and indexes start. */
    public List<List<String>> shared() {
        List<List<String>> unique = unique();
        List<List<String>> shared = new ArrayList<>();
        prefixes(key, shared);
        for (IndexDescription index : indexes) prefixes(index.fields(), shared);
        shared.removeIf(unique::contains);
        return shared.stream().distinct().toList();
    }

    private static void prefixes(List<String> fields, List<List<String>> into) {
        for (int most = 1; most <= fields.size(); most++) into.add(fields.subList(0, most));
    }

    /** The components that relations hold their keys in. */
    public List<FieldDescription> foreignKeys() {
        return references().stream().flatMap(r -> r.key().stream()).distinct().toList();
    }
}
