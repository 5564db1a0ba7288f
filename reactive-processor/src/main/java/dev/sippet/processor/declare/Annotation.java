package dev.sippet.processor.declare;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An annotation as plain values.
 *
 * @param values all values by name, defaults included: text, number, boolean, the name of a constant, an annotation, or a list of these
 * @param given the names that the author wrote
 */
public record Annotation(Map<String, Object> values, Set<String> given) {
    public Annotation {
        values = Map.copyOf(values);
        given = Set.copyOf(given);
    }

    /** The text, or the name of the enum constant. */
    public String text(String name) {
        return values.getOrDefault(name, "").toString();
    }

    /** The number. */
    public int number(String name) {
        return values.get(name) instanceof Integer number ? number : 0;
    }

    /** Whether it is true. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** The texts. */
    public List<String> texts(String name) {
        return list(name).stream().map(Object::toString).toList();
    }

    /** The annotations inside. */
    public List<Annotation> annotations(String name) {
        return list(name).stream().map(Annotation.class::cast).toList();
    }

    private List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }
}
