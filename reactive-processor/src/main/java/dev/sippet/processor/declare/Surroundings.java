package dev.sippet.processor.declare;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What is around a type. */
final class Surroundings {
    private Surroundings() {}

    /** Whether the type, or one that it is nested in, is private. */
    static boolean isPrivate(Element type) {
        for (@Nullable Element each = type; each != null; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) return true;
        }
        return false;
    }
}
