package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Components have names that still differ where they become parts of other names, such as {@code getByUrl} and {@code NeedsUrl}. */
record NamesCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        Map<String, String> names = new HashMap<>();
        for (ComponentDeclaration component : record.components()) {
            String other = names.putIfAbsent(component.name().toLowerCase(Locale.ROOT), component.name());
            if (other == null) continue;
            problems.component(
                    component, "same-name", "differs from " + other + " in upper and lower case only: rename one");
        }
    }
}
