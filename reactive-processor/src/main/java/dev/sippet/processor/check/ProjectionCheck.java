package dev.sippet.processor.check;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.describe.ModelDescriber;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A projection is read, never stored, so nothing on it speaks of storing.
 *
 * @param taken knows which types there are already
 */
record ProjectionCheck(Predicate<ClassName> taken) implements Check {
    private static final Set<String> MEANT_FOR_READING = Set.of("Column", "Unsigned");

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        ClassName reader = ModelDescriber.reader(record);
        if (taken.test(reader)) {
            problems.record(
                    "companion-taken",
                    "would get the reader " + reader.simpleName()
                            + ", and there is such a type already: rename one of them");
        }
        if (record.components().isEmpty()) {
            problems.record("empty", "has no components: give it one for each column to read");
        }
        for (ComponentDeclaration component : record.components()) component(component, problems);
    }

    private static void component(ComponentDeclaration component, Problems problems) {
        for (String name : new TreeSet<>(component.annotations().byName().keySet())) {
            if (MEANT_FOR_READING.contains(name)) continue;
            problems.component(
                    component,
                    "projection-annotation",
                    "has @" + name + ", which means nothing on a projection: leave it out");
        }
        if (component.deferred()) {
            problems.component(
                    component,
                    "projection-deferred",
                    "is deferred, and a projection is read whole: leave out Deferred, or the component");
        }
        if (component.type() instanceof ComponentType.Embedded) {
            problems.component(
                    component,
                    "projection-embed",
                    "is embedded, and a projection reads single columns: write a component for each column");
        }
        if (component.type() instanceof ComponentType.Relation) {
            problems.component(
                    component,
                    "projection-relation",
                    "is a relation, and a projection has none: " + "read the columns themselves");
        }
    }
}
