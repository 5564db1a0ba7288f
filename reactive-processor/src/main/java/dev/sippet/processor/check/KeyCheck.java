package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A model has one key, of components that are always there and can be compared exactly. */
record KeyCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        List<String> named = record.annotations().texts("Model", "key");
        Set<String> seen = new HashSet<>();
        for (String name : named) {
            if (record.component(name).isEmpty()) {
                problems.record(
                        "unknown-component",
                        "has no component " + name + ", which @Model(key) names: correct the name");
            } else if (!seen.add(name)) {
                problems.record("key-twice", "names " + name + " twice in @Model(key): once is enough");
            }
        }
        if (record.key().isEmpty()) {
            problems.record("no-key", "has no key: put @Key on the component, or components, that identify it");
        }
        for (ComponentDeclaration component : record.components()) {
            if (component.has("Key") && !named.isEmpty()) {
                problems.component(
                        component, "two-keys", "is a @Key, and @Model(key) names the key as well: keep one of them");
            }
            if (record.key().contains(component.name())) part(component, problems);
        }
        roles(record.components().stream().filter(c -> c.has("Key")).toList(), problems);
    }

    /** Of which a store of keys makes its key. */
    private static void roles(List<ComponentDeclaration> key, Problems problems) {
        if (key.stream().allMatch(part -> part.keyRole().equals("BY_PLACE"))) return;
        for (ComponentDeclaration part : key) {
            if (!part.keyRole().equals("BY_PLACE")) continue;
            problems.component(
                    part,
                    "key-role",
                    "is a @Key without a role beside others with one: give it Key.Role.PARTITION or Key.Role.SORT");
        }
        if (key.stream().anyMatch(part -> !part.keyRole().equals("SORT"))) return;
        problems.component(
                key.getFirst(),
                "key-role",
                "is the sort key of no partition: give Key.Role.PARTITION to what records are looked for by");
    }

    private static void part(ComponentDeclaration component, Problems problems) {
        if (component.type() instanceof ComponentType.Relation) {
            problems.component(
                    component,
                    "key-relation",
                    "is a relation, and a key consists of values: make the component "
                            + "that holds the relation's key the @Key");
        }
        if (component.deferred()) {
            problems.component(
                    component, "deferred-key", "is a key, which comes with every record: leave out Deferred");
        }
        if (component.type() instanceof ComponentType.Value && component.nullable()) {
            problems.component(
                    component, "nullable-key", "is a key, which is never NULL: leave out what says that it may be");
        }
        if (component.scalar() == Scalar.FLOAT32 || component.scalar() == Scalar.FLOAT64) {
            problems.component(
                    component,
                    "key-type",
                    "is a key, and two floating-point numbers are rarely equal: use an "
                            + "integer, a BigDecimal or a UUID");
        }
        if (component.has("OnUpdate") || component.has("UpdatedAt")) {
            problems.component(
                    component, "key-update", "is a key, which never changes: leave out @OnUpdate and @UpdatedAt");
        }
    }
}
