package dev.sippet.processor.describe;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Target;
import java.util.List;
import java.util.Optional;

/** How the records at the end of a path are found by what those before them say, where they are found by keys. */
final class Ends {
    private Ends() {}

    /** The class that finds them; empty where that is a matter of a path once more. */
    static String of(RecordDeclaration start, List<String> path) {
        RecordDeclaration at = start;
        for (String step : path.subList(0, path.size() - 1)) {
            at = at.component(step)
                    .map(ComponentDeclaration::target)
                    .map(Target::declaration)
                    .orElseThrow();
        }
        ComponentDeclaration last = at.component(path.getLast()).orElseThrow();
        Target end = last.target();
        if (end == null || !Pairs.path(last).isEmpty()) return "";
        if (last.has("BelongsTo")) {
            return name(KeyClass.pointing(end.declaration(), last.annotations().texts("BelongsTo", "references")));
        }
        return Pairs.of(at, last, end.declaration())
                .map(BelongsToKey::of)
                .map(key -> name(
                        KeyClass.serving(end.declaration(), key).or(() -> KeyClass.pointing(end.declaration(), key))))
                .orElse("");
    }

    /** Whether it is the key of the record that is given. */
    static boolean isKey(RecordDeclaration end, String by) {
        return by.equals(name(KeyClass.pointing(end, end.key())));
    }

    private static String name(Optional<KeyClass> found) {
        return found.map(KeyClass::name).orElse("");
    }
}
