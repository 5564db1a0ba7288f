package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.TreeSet;

/** Relations are deferred models that say how they are found, and nothing that is said of columns. */
record RelationCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            boolean belongsTo = component.has("BelongsTo");
            if (component.type() instanceof ComponentType.Relation relation) {
                relation(component, relation, belongsTo, problems);
            } else if (belongsTo) {
                problems.component(
                        component,
                        "relation-type",
                        "is @BelongsTo and no relation: write Deferred<User>, or "
                                + "Deferred<Optional<User>> where there may be none, with your model");
            }
        }
    }

    private static void relation(
            ComponentDeclaration component, ComponentType.Relation relation, boolean belongsTo, Problems problems) {
        if (relation.target() == null) {
            problems.component(
                    component,
                    "relation-type",
                    "is a " + relation.text()
                            + ", and only models can be deferred: write Deferred<User>, with a @Model");
        } else if (!belongsTo) {
            problems.component(
                    component,
                    "no-relation",
                    "is a " + relation.text() + " that does not say how it is found: add @BelongsTo");
        }
        for (String name : new TreeSet<>(component.annotations().byName().keySet())) {
            if (name.equals("BelongsTo") || name.equals("Key")) continue;
            problems.component(
                    component,
                    "relation-annotation",
                    "is a relation, which has no column of its own: put @" + name
                            + " on the component that holds its key, or leave it out");
        }
    }
}
