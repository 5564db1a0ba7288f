package dev.sippet.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a row are, by position. A slot without a type is not read: the row has a place for it that stays empty, as
 * for a relation, whose records come from another statement.
 *
 * @param slots one for each position
 */
public record Layout(List<Slot> slots) {

    public Layout {
        slots = List.copyOf(slots);
    }

    /** One value called {@code name}. */
    public static Layout of(String name, Type type) {
        return new Layout(List.of(new Slot(name, type)));
    }

    /** How many values a row has. */
    public int size() {
        return slots.size();
    }

    /** The name at this position. */
    public String name(int at) {
        return at < slots.size() ? slots.get(at).name() : "value " + at;
    }

    /**
     * One position of a row.
     *
     * @param name the field or column, as messages name it
     * @param type what is read there; null where nothing is
     */
    public record Slot(String name, @Nullable Type type) {}
}
