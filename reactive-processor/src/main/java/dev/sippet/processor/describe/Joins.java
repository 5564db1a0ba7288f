package dev.sippet.processor.describe;

import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Target;
import java.util.List;
import java.util.Optional;

/** Tells relations over a model that only joins two others from those that lead further. */
final class Joins {
    private Joins() {}

    /** Whether records can be put into this relation: whatever has to be said of the join follows from the two it joins. */
    static boolean isPlain(RecordDeclaration record, ComponentDeclaration via) {
        List<String> path = Pairs.path(via);
        if (path.size() != 2 || !isMany(via)) return false;
        Optional<ComponentDeclaration> rows = record.component(path.getFirst())
                .filter(step -> isMany(step) && Pairs.path(step).isEmpty());
        Target target = rows.map(ComponentDeclaration::target).orElse(null);
        if (target == null) return false;
        RecordDeclaration join = target.declaration();
        Optional<ComponentDeclaration> back = Pairs.of(record, rows.orElseThrow(), join);
        Optional<ComponentDeclaration> end =
                join.component(path.getLast()).filter(step -> step.isRelation("BelongsTo"));
        if (back.isEmpty() || end.isEmpty()) return false;
        return Requirements.areNone(join, List.of(back.get(), end.get()));
    }

    private static boolean isMany(ComponentDeclaration component) {
        return component.isRelation("HasMany")
                && component.type() instanceof ComponentType.Relation relation
                && relation.arity() == Arity.MANY;
    }
}
