package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Target;
import dev.sippet.processor.describe.BelongsToKey;
import dev.sippet.processor.describe.Indexes;
import dev.sippet.processor.describe.KeyClass;
import dev.sippet.processor.describe.Pairs;
import java.util.List;

/** A model that is written for a store of keys leads to others of its kind, and to where a key or an index finds them. */
record KeyRelationCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            Target target = component.target();
            if (target == null) continue;
            alike(record, component, target.declaration(), problems);
            if (!record.byKeys() || !PairCheck.isInverse(component)) continue;
            if (!Pairs.path(component).isEmpty()) continue;
            Pairs.of(record, component, target.declaration())
                    .ifPresent(pair -> served(component, BelongsToKey.of(pair), target.declaration(), problems));
        }
    }

    private static void alike(
            RecordDeclaration record, ComponentDeclaration component, RecordDeclaration target, Problems problems) {
        if (record.byKeys() == target.byKeys()) return;
        problems.component(
                component,
                "other-target",
                "leads to " + target.type().simpleName() + ", and only one of them is written for a store of keys: give"
                        + " both the same @Model(target)");
    }

    private static void served(
            ComponentDeclaration component, List<String> key, RecordDeclaration target, Problems problems) {
        if (KeyClass.serving(target, key).isPresent() || Indexes.areUnique(target, key)) return;
        String name = target.type().simpleName();
        String index = key.size() == 1
                ? "put @Index on " + name + "." + key.getFirst()
                : "add @Index({\"" + String.join("\", \"", key) + "\"}) to @Model(indexes) of " + name;
        problems.component(
                component,
                "no-index",
                "is found by " + name + "." + String.join(" and ", key)
                        + ", and no key and no index there starts with that: " + index);
    }
}
