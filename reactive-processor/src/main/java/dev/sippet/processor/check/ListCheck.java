package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.describe.IndexDescription;
import dev.sippet.processor.describe.Indexes;

/** A list is always there, and is nothing that records are told apart or found by. */
record ListCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            if (component.isList()) list(record, component, problems);
        }
    }

    private static void list(RecordDeclaration record, ComponentDeclaration component, Problems problems) {
        if (component.nullable()) {
            problems.component(
                    component,
                    "list-nullable",
                    "is a list, which is never absent: an empty one says that there is nothing");
        }
        if (record.key().contains(component.name())) {
            problems.component(
                    component, "list-key", "is a list, and a key is a single value: put @Key on another component");
        }
        if (Indexes.of(record).stream().anyMatch(index -> covers(index, component))) {
            problems.component(
                    component,
                    "list-index",
                    "is a list, and no index orders lists: keep the values in a model of their own, and index them"
                            + " there");
        }
    }

    private static boolean covers(IndexDescription index, ComponentDeclaration component) {
        return index.fields().contains(component.name());
    }
}
