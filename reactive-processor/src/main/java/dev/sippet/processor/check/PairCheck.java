package dev.sippet.processor.check;

import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Target;
import dev.sippet.processor.describe.Pairs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the other side holds the key, it has exactly one relation back, or the pair says which. */
record PairCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            Target target = component.target();
            if (target == null || !isInverse(component)) continue;
            if (!Pairs.path(component).isEmpty()) {
                if (Pairs.said(component, "pair").isEmpty()) continue;
                problems.component(
                        component,
                        "pair-and-via",
                        "has a pair and leads over other relations: keep one of pair and via");
            } else if (Pairs.of(record, component, target.declaration()).isEmpty()) {
                new Inverse(record, component, target.declaration(), problems).check();
            }
        }
    }

    /** Whether the other side holds the key, and the component can say so. */
    static boolean isInverse(ComponentDeclaration component) {
        if (!(component.type() instanceof ComponentType.Relation relation)) return false;
        boolean many = relation.arity() == Arity.MANY;
        return many ? component.isRelation("HasMany") : component.isRelation("HasOne");
    }

    /** One relation whose other side is not found. */
    private record Inverse(
            RecordDeclaration record, ComponentDeclaration relation, RecordDeclaration target, Problems problems) {

        void check() {
            List<ComponentDeclaration> candidates = Pairs.candidates(record, target);
            String pair = Pairs.said(relation, "pair");
            if (!pair.isEmpty()) {
                named(pair, candidates);
            } else if (candidates.isEmpty()) {
                wrong("no-pair", "is the other side of nothing: " + add());
            } else {
                wrong(
                        "several-pairs",
                        "can be the other side of " + names(candidates) + " of " + targetName() + ": say which, as in "
                                + example(candidates));
            }
        }

        private void named(String pair, List<ComponentDeclaration> candidates) {
            Optional<ComponentDeclaration> other = target.component(pair);
            String instead = candidates.isEmpty() ? add() : "write " + example(candidates);
            if (other.isEmpty()) {
                wrong("unknown-pair", "has the pair " + targetName() + "." + pair + ", which is not there: " + instead);
            } else if (other.get().isRelation("BelongsTo")) {
                wrong(
                        "wrong-pair",
                        "has the pair " + targetName() + "." + pair + ", which leads to " + led(other.get())
                                + " and not to " + recordName() + ": " + instead);
            } else {
                wrong(
                        "wrong-pair",
                        "has the pair " + targetName() + "." + pair + ", which is no @BelongsTo: " + instead);
            }
        }

        private static String led(ComponentDeclaration other) {
            Target led = other.target();
            return led == null ? "nothing" : led.name();
        }

        private String add() {
            return "add a @BelongsTo Deferred<" + recordName() + "> to " + targetName();
        }

        private String example(List<ComponentDeclaration> candidates) {
            String annotation = relation.relations().getFirst();
            return "@" + annotation + "(pair = \"" + candidates.getFirst().name() + "\")";
        }

        private static String names(List<ComponentDeclaration> candidates) {
            return candidates.stream().map(ComponentDeclaration::name).collect(Collectors.joining(" and "));
        }

        private String recordName() {
            return record.type().simpleName();
        }

        private String targetName() {
            return target.type().simpleName();
        }

        private void wrong(String id, String text) {
            problems.component(relation, id, text);
        }
    }
}
