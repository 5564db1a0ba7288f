package dev.sippet.processor.check;

import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.describe.Pairs;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Relations are deferred models that say how they are found, and nothing that is said of columns. */
record RelationCheck() implements Check {
    private static final Set<String> SAID_OF_RELATIONS = Set.of("BelongsTo", "HasMany", "HasOne", "Key");
    private static final Pattern COLLECTION =
            Pattern.compile("Deferred<(?!List<|Optional<|Deferred<)\\w+<.*>>|Deferred<(Set|Collection)>");

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            List<String> relations = component.relations();
            if (relations.size() > 1) {
                problems.component(
                        component,
                        "two-relations",
                        "is @" + String.join(" and @", relations) + ": keep the one that is meant");
            } else if (component.type() instanceof ComponentType.Relation relation) {
                type(component, relation, relations.isEmpty() ? "" : relations.getFirst(), problems);
            } else if (!relations.isEmpty()) {
                problems.component(
                        component,
                        "relation-type",
                        "is @" + relations.getFirst() + " and no relation: write " + wanted(relations.getFirst())
                                + ", with your model");
            }
            if (component.type() instanceof ComponentType.Relation) columns(component, problems);
        }
    }

    private static void type(
            ComponentDeclaration component, ComponentType.Relation relation, String said, Problems problems) {
        boolean values = relation.target() == null;
        boolean many = relation.arity() == Arity.MANY;
        if (values && !Pairs.path(component).isEmpty()) return;
        if (values && COLLECTION.matcher(relation.text()).matches()) {
            problems.component(
                    component,
                    "relation-type",
                    "is a " + relation.text() + ", and a relation to many is a List: write Deferred<List<User>>, with "
                            + "a @Model");
        } else if (values) {
            problems.component(
                    component,
                    "relation-type",
                    "is a " + relation.text() + ", and only models and what a column holds can be deferred: write "
                            + "Deferred<User>, Deferred<Optional<User>> or Deferred<List<User>>, with a @Model");
        } else if (said.isEmpty()) {
            String annotation = many ? "@HasMany" : "@BelongsTo, or @HasOne where the key is on the other side";
            problems.component(
                    component,
                    "no-relation",
                    "is a " + relation.text() + " that does not say how it is found: add " + annotation);
        } else if (many != said.equals("HasMany")) {
            problems.component(
                    component,
                    "relation-type",
                    "is a " + relation.text() + ", and @" + said + (many ? " leads to one record" : " leads to many")
                            + ": write " + wanted(said) + ", or @" + instead(many, said));
        }
    }

    private static String wanted(String relation) {
        return relation.equals("HasMany")
                ? "Deferred<List<User>>"
                : "Deferred<User>, or Deferred<Optional<User>> where there may be none";
    }

    private static String instead(boolean many, String said) {
        if (!many) return "HasOne";
        return said.equals("BelongsTo") ? "HasMany where the key is on the other side" : "HasMany";
    }

    private static void columns(ComponentDeclaration component, Problems problems) {
        for (String name : new TreeSet<>(component.annotations().byName().keySet())) {
            if (SAID_OF_RELATIONS.contains(name)) continue;
            problems.component(
                    component,
                    "relation-annotation",
                    "is a relation, which has no column of its own: put @" + name
                            + " on the component that holds its key, or leave it out");
        }
    }
}
