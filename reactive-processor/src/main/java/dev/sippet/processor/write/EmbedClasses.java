package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.describe.EmbeddableDescription.Variant;

/**
 * The classes with the paths of what is embedded, one for each way in which it can be.
 *
 * @param owner the class that they are in
 * @param prefix what their names start with
 */
record EmbedClasses(ClassName owner, String prefix) {
    ClassName path() {
        return named("Path");
    }

    /** Of a component that may be absent, is deferred, or neither. */
    ClassName path(boolean deferred, boolean nullable) {
        String kind = kind(deferred, nullable);
        return kind.isEmpty() ? path() : named(kind);
    }

    ClassName path(Variant variant) {
        return named(variant.name() + "Path");
    }

    ClassName named(String name) {
        return owner.nestedClass(prefix + name);
    }

    static String kind(boolean deferred, boolean nullable) {
        return (deferred ? "Deferred" : "") + (nullable ? "OrNull" : "");
    }
}
