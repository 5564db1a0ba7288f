package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What always comes along does not come back to where it started. */
record EagerCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            if (!component.eager()) continue;
            List<String> circle = new Search(record).back(record, component, List.of(), new ArrayList<>());
            if (circle == null) continue;
            problems.component(
                    component,
                    "eager-circle",
                    "always comes with its record, and " + String.join(", ", circle) + " leads back to "
                            + record.type().simpleName() + ": make one of these a Deferred");
        }
    }

    private record Search(RecordDeclaration start) {

        /** The way back to the start that begins with this component; null where there is none. */
        @Nullable
        List<String> back(
                RecordDeclaration at, ComponentDeclaration eager, List<String> before, List<RecordDeclaration> seen) {
            Target target = eager.target();
            if (target == null) return null;
            List<String> way = new ArrayList<>(before);
            way.add(at.type().simpleName() + "." + eager.name());
            if (target.type().equals(start.type())) return way;
            RecordDeclaration next = target.declaration();
            if (seen.contains(next)) return null;
            seen.add(next);
            for (ComponentDeclaration component : next.components()) {
                List<String> circle = component.eager() ? back(next, component, way, seen) : null;
                if (circle != null) return circle;
            }
            return null;
        }
    }
}
