package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.describe.Embeds;
import java.util.List;
import java.util.TreeSet;

/** What is embedded has an end, and is no single column. */
record EmbedUseCheck() implements Check {
    /** What other rules speak of. */
    private static final List<String> OTHERS = List.of("Column", "Index", "Unique");

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            if (component.type() instanceof ComponentType.Embedded embedded) {
                annotations(component, problems);
                inside(record, component, embedded.target().declaration(), problems);
            }
        }
    }

    private static void annotations(ComponentDeclaration component, Problems problems) {
        for (String name : new TreeSet<>(component.annotations().byName().keySet())) {
            if (OTHERS.contains(name)) continue;
            problems.component(
                    component,
                    "embed-annotation",
                    "is stored in several columns, and @" + name + " is about one: leave it out, or put it on a"
                            + " component with a column of its own");
        }
    }

    private static void inside(
            RecordDeclaration record, ComponentDeclaration component, RecordDeclaration inside, Problems problems) {
        if (Embeds.isEndless(inside, List.of(record.type()))) {
            problems.component(
                    component,
                    "embed-cycle",
                    "embeds " + inside.type().simpleName()
                            + ", which leads back to itself and so has no end: make it a @Model with a relation");
        } else if (component.deferred() && Embeds.isLazy(inside)) {
            problems.component(
                    component,
                    "embed-deferred",
                    "is deferred, and so is something inside of it: leave out one Deferred");
        }
    }
}
