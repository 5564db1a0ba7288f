package dev.sippet.processor.describe;

import dev.sippet.processor.declare.Annotation;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The indexes of a record, those on components first. */
public final class Indexes {
    private Indexes() {}

    /** All indexes but the key. */
    public static List<IndexDescription> of(RecordDeclaration record) {
        List<IndexDescription> indexes = new ArrayList<>();
        for (ComponentDeclaration component : record.components()) {
            Annotation index = component.annotations().find("Index");
            if (component.has("Unique")) indexes.add(new IndexDescription(List.of(component.name()), 1, true, ""));
            else if (index != null) indexes.add(index(List.of(component.name()), index));
        }
        Annotation model = record.annotations().find("Model");
        if (model == null) return indexes;
        for (Annotation index : model.annotations("indexes")) indexes.add(index(index.texts("value"), index));
        return indexes;
    }

    /** The key, as if it were an index. */
    public static IndexDescription key(RecordDeclaration record) {
        return new IndexDescription(record.key(), record.partition(), true, "");
    }

    /** The key or unique index with exactly these components, in its own order. */
    public static Optional<List<String>> lookup(RecordDeclaration record, List<String> components) {
        List<List<String>> unique = new ArrayList<>(List.of(record.key()));
        of(record).stream()
                .filter(IndexDescription::unique)
                .map(IndexDescription::fields)
                .forEach(unique::add);
        return unique.stream()
                .filter(fields -> fields.size() == components.size())
                .filter(fields -> new HashSet<>(fields).equals(new HashSet<>(components)))
                .findFirst();
    }

    /** Whether no two records have the same values in all of these components. */
    public static boolean areUnique(RecordDeclaration record, List<String> components) {
        Stream<List<String>> indexes =
                of(record).stream().filter(IndexDescription::unique).map(IndexDescription::fields);
        return Stream.concat(Stream.of(record.key()), indexes)
                .anyMatch(fields -> !fields.isEmpty() && components.containsAll(fields));
    }

    private static IndexDescription index(List<String> fields, Annotation index) {
        List<String> covered =
                Stream.concat(fields.stream(), index.texts("sort").stream()).toList();
        int partition = index.given().contains("sort") ? fields.size() : Math.min(1, fields.size());
        return new IndexDescription(covered, partition, index.flag("unique"), index.text("name"));
    }
}
