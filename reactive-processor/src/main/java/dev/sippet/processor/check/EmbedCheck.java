package dev.sippet.processor.check;

import dev.sippet.processor.declare.Annotation;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.List;

/** What is embedded has values only: whatever is about a whole record is said by the record around it. */
record EmbedCheck() implements Check {
    private static final List<String> OF_RECORDS =
            List.of("Key", "Auto", "Default", "OnUpdate", "CreatedAt", "UpdatedAt", "Version");

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            boolean embedded = component.type() instanceof ComponentType.Embedded;
            for (String name : OF_RECORDS) {
                if (component.has(name) && !embedded) ofRecords(component, name, problems);
            }
            boolean related = !component.relations().isEmpty() || component.type() instanceof ComponentType.Relation;
            if (related && !embedded) relation(component, problems);
            Annotation index = component.annotations().find("Index");
            if (index != null && !index.text("name").isEmpty()) name(component, problems);
        }
    }

    private static void ofRecords(ComponentDeclaration component, String name, Problems problems) {
        problems.component(
                component,
                "embed-component",
                "has @" + name + ", and is only a part of a record: leave it out, or make it a component of the @Model"
                        + " itself");
    }

    private static void relation(ComponentDeclaration component, Problems problems) {
        problems.component(
                component,
                "embed-relation",
                "is a relation, and what is embedded has none: make it a component of the @Model itself");
    }

    private static void name(ComponentDeclaration component, Problems problems) {
        problems.component(
                component,
                "embed-index-name",
                "has an @Index with a name, which each model that embeds it would use: leave out the name");
    }
}
