package dev.sippet.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Target;
import dev.sippet.processor.describe.Pairs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A path of relations leads somewhere, and to what the component says. */
record ViaCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            if (!(component.type() instanceof ComponentType.Relation relation)) continue;
            List<String> path = Pairs.path(component);
            boolean alone = component.relations().size() == 1;
            boolean fits = component.has("HasMany") == (relation.arity() == Arity.MANY);
            if (!path.isEmpty() && alone && fits) new Via(record, component, relation, problems).check(path);
        }
    }

    /** One relation over others. */
    private record Via(
            RecordDeclaration record,
            ComponentDeclaration component,
            ComponentType.Relation relation,
            Problems problems) {

        void check(List<String> path) {
            RecordDeclaration at = record;
            for (int i = 0; i < path.size(); i++) {
                boolean last = i == path.size() - 1;
                if (last && isField(at, path.get(i))) {
                    field(at, path);
                    return;
                }
                Target next = step(at, path.get(i));
                if (next == null) return;
                at = next.declaration();
            }
            if (leadsToItself(record, component, new HashSet<>())) {
                circle();
                return;
            }
            end(at);
            if (component.has("HasOne")) one(path);
        }

        /** Where a step leads; null where that is nowhere, which was said. */
        private @Nullable Target step(RecordDeclaration at, String name) {
            ComponentDeclaration step = at.component(name).orElse(null);
            String where = at.type().simpleName() + "." + name;
            if (step == null) {
                wrong("via-step", "leads over " + where + ", which is not there: name relations, separated by dots");
                return null;
            }
            if (step.relations().size() == 1 && step.target() != null) return step.target();
            wrong("via-step", "leads over " + where + ", which is no relation: name relations, separated by dots");
            return null;
        }

        private static boolean isField(RecordDeclaration at, String name) {
            return at.component(name)
                    .filter(step -> step.type() instanceof ComponentType.Value value && !value.list())
                    .isPresent();
        }

        /** Its values are held as a list of what it is. */
        private void field(RecordDeclaration at, List<String> path) {
            ComponentDeclaration end = at.component(path.getLast()).orElseThrow();
            ComponentType.Value value = (ComponentType.Value) end.type();
            String where = at.type().simpleName() + "." + end.name();
            String wanted = "Deferred<List<" + simple(value) + ">>";
            if (path.size() == 1) {
                wrong("via-field", "leads to " + where + ", a field of its own: start the path with a relation");
            } else if (relation.values() == null || !boxed(relation.values()).equals(boxed(value))) {
                wrong("via-field", "leads to " + where + ", and is a " + relation.text() + ": write " + wanted);
            } else if (leadsToItself(record, component, new HashSet<>())) {
                circle();
            }
        }

        private static TypeName boxed(ComponentType.Value value) {
            return value.java().isPrimitive() ? value.java().box() : value.java();
        }

        private static String simple(ComponentType.Value value) {
            return boxed(value) instanceof ClassName name
                    ? name.simpleName()
                    : boxed(value).toString();
        }

        private void circle() {
            wrong("via-circle", "leads over itself: name relations in via that are there without it");
        }

        private void end(RecordDeclaration at) {
            Target target = relation.target();
            if (target != null && target.type().equals(at.type())) return;
            wrong(
                    "via-end",
                    "leads to " + at.type().simpleName() + ", and is a " + relation.text()
                            + ": correct the path or the type");
        }

        private void one(List<String> path) {
            RecordDeclaration at = record;
            for (String name : path) {
                ComponentDeclaration step = at.component(name).orElseThrow();
                if (step.has("HasMany")) {
                    wrong(
                            "via-many",
                            "is one record, and leads over " + at.type().simpleName() + "." + name
                                    + ", which are many: write @HasMany and a List");
                    return;
                }
                Target next = step.target();
                if (next == null) return;
                at = next.declaration();
            }
            if (relation.arity() == Arity.ONE) {
                wrong(
                        "via-optional",
                        "leads over other relations, at whose end there may be nothing: write Deferred<Optional<"
                                + at.type().simpleName() + ">>");
            }
        }

        /** Whether the way over what is itself a path comes back to where it started. */
        private static boolean leadsToItself(RecordDeclaration record, ComponentDeclaration via, Set<String> open) {
            String here = record.type() + "." + via.name();
            if (!open.add(here)) return true;
            RecordDeclaration at = record;
            for (String name : Pairs.path(via)) {
                ComponentDeclaration step = at.component(name).orElse(null);
                Target next = step == null ? null : step.target();
                if (step == null || next == null) break;
                if (leadsToItself(at, step, open)) return true;
                at = next.declaration();
            }
            open.remove(here);
            return false;
        }

        private void wrong(String id, String text) {
            problems.component(component, id, text);
        }
    }
}
