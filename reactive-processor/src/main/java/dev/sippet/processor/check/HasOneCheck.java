package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Target;
import dev.sippet.processor.describe.BelongsToKey;
import dev.sippet.processor.describe.Indexes;
import dev.sippet.processor.describe.Pairs;
import java.util.List;

/** Of what a record has one, the other side cannot hold the same key twice. */
record HasOneCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            Target target = component.target();
            if (target == null || !component.isRelation("HasOne") || !PairCheck.isInverse(component)) continue;
            if (!Pairs.path(component).isEmpty()) continue;
            Pairs.of(record, component, target.declaration())
                    .ifPresent(pair -> unique(component, pair, target.declaration(), problems));
        }
    }

    private static void unique(
            ComponentDeclaration component, ComponentDeclaration pair, RecordDeclaration target, Problems problems) {
        List<String> key = BelongsToKey.of(pair);
        if (Indexes.areUnique(target, key)) return;
        String name = target.type().simpleName();
        String unique = key.size() == 1
                ? "make " + name + "." + key.getFirst() + " @Unique"
                : "add @Index(value = {\"" + String.join("\", \"", key) + "\"}, unique = true) to @Model(indexes) of "
                        + name;
        problems.component(
                component,
                "pair-not-unique",
                "is one " + name + ", and several may have the same " + String.join(" and ", key) + ": " + unique
                        + ", or write @HasMany");
    }
}
