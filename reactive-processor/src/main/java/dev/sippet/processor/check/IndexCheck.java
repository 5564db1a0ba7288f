package dev.sippet.processor.check;

import dev.sippet.processor.declare.Annotation;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.describe.IndexDescription;
import dev.sippet.processor.describe.Indexes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Indexes cover components that exist, each once, and no two are the same. */
record IndexCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) component(record, component, problems);
        Annotation model = record.annotations().find("Model");
        if (model != null) {
            for (Annotation index : model.annotations("indexes")) {
                covered(record, index.texts("value"), index, problems);
            }
        }
        duplicates(Indexes.of(record), problems);
    }

    private static void component(RecordDeclaration record, ComponentDeclaration component, Problems problems) {
        Annotation index = component.annotations().find("Index");
        if (index != null && !index.texts("value").isEmpty()) {
            problems.component(
                    component,
                    "index-components",
                    "has an @Index that names components: name them in " + "@Model(indexes), and nothing here");
        }
        if (component.type() instanceof ComponentType.Embedded && (index != null || component.has("Unique"))) {
            severalColumns(component, problems);
        }
        if (index != null) sorted(record, List.of(component.name()), index, problems);
        if (index != null && component.has("Unique")) {
            problems.component(
                    component,
                    "unique-and-index",
                    "is @Unique and has an @Index: a unique one is an index, so keep "
                            + "@Unique, or @Index(unique = true) to give it a name");
        }
        if ((index != null || component.has("Unique")) && record.key().equals(List.of(component.name()))) {
            problems.component(
                    component,
                    "index-is-key",
                    "is the key, which is unique and found fast: leave out @Unique and " + "@Index");
        }
    }

    private static void covered(RecordDeclaration record, List<String> partition, Annotation index, Problems problems) {
        if (partition.isEmpty()) {
            problems.record(
                    "index-components",
                    "has an @Index in @Model(indexes) without components: name them, as in "
                            + "@Index({\"a\", \"b\"})");
        }
        Set<String> seen = new HashSet<>();
        for (String name : partition) covered(record, name, seen, problems);
        sorted(record, partition, index, problems);
        if (partition.size() > 1 && partition.equals(record.key())) {
            problems.record("index-is-key", "has an @Index that covers what the key covers: leave it out");
        }
    }

    /** What it is ordered by besides. */
    private static void sorted(RecordDeclaration record, List<String> partition, Annotation index, Problems problems) {
        Set<String> seen = new HashSet<>(partition);
        for (String name : index.texts("sort")) covered(record, name, seen, problems);
        if (index.flag("unique") && index.given().contains("sort")) {
            problems.record(
                    "unique-sort",
                    "has an @Index that is unique and has a sort key: its values are found all together, so leave out"
                            + " sort");
        }
    }

    private static void covered(RecordDeclaration record, String name, Set<String> seen, Problems problems) {
        Optional<ComponentDeclaration> component = record.component(name);
        component
                .filter(each -> each.type() instanceof ComponentType.Embedded)
                .ifPresent(each -> severalColumns(each, problems));
        if (component
                .filter(each -> !(each.type() instanceof ComponentType.Relation))
                .isEmpty()) {
            problems.record(
                    "unknown-component",
                    "has no stored component " + name + ", which an @Index names: correct the name");
        } else if (!seen.add(name)) {
            problems.record("index-components", "names " + name + " twice in one @Index: once is enough");
        }
    }

    private static void severalColumns(ComponentDeclaration component, Problems problems) {
        problems.component(
                component,
                "embed-index",
                "is stored in several columns, and an index on it would mean none of them: put @Unique or @Index on"
                        + " a component inside of it");
    }

    private static void duplicates(List<IndexDescription> indexes, Problems problems) {
        Set<String> names = new HashSet<>();
        Set<List<String>> covered = new HashSet<>();
        for (IndexDescription index : indexes) {
            String name = index.name().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !names.add(name)) {
                problems.record("index-name-taken", "has two indexes " + index.name() + ": name one otherwise");
            }
            if (!index.fields().isEmpty() && !covered.add(index.fields())) {
                String fields = String.join(", ", index.fields());
                problems.record("duplicate-index", "has two indexes on " + fields + ": keep one");
            }
        }
    }
}
