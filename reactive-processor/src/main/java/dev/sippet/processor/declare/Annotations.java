package dev.sippet.processor.declare;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of this project on one element, by simple name.
 *
 * @param byName all of them
 */
public record Annotations(Map<String, Annotation> byName) {
    private static final List<String> RELATIONS = List.of("BelongsTo", "HasMany", "HasOne");

    public Annotations {
        byName = Map.copyOf(byName);
    }

    /** Whether it is there. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The annotations that make a component a relation: one, if all is well. */
    List<String> relations() {
        return RELATIONS.stream().filter(this::has).toList();
    }

    /** Whether one of them is there. */
    boolean isRelation() {
        return !relations().isEmpty();
    }

    /** The annotation, or null. */
    public @Nullable Annotation find(String name) {
        return byName.get(name);
    }

    /** The text of one of its values, or empty. */
    public String text(String name, String value) {
        Annotation annotation = byName.get(name);
        return annotation == null ? "" : annotation.text(value);
    }

    /** The number that is one of its values, or 0. */
    public int number(String name, String value) {
        Annotation annotation = byName.get(name);
        return annotation == null ? 0 : annotation.number(value);
    }

    /** Whether one of its values is true. */
    public boolean flag(String name, String value) {
        Annotation annotation = byName.get(name);
        return annotation != null && annotation.flag(value);
    }

    /** The texts of one of its values, or none. */
    public List<String> texts(String name, String value) {
        Annotation annotation = byName.get(name);
        return annotation == null ? List.of() : annotation.texts(value);
    }
}
