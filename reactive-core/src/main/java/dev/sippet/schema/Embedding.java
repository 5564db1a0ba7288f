package dev.sippet.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An embedded value at its place in a model.
 *
 * @param name the components that lead there, with points between them
 * @param type its shape
 * @param head the field that says whether it is there, or which of its variants it is; null where it always is
 * @param nullable whether it may be absent where what it is a part of is there
 * @param deferred whether it is read only where a query says so
 * @param variant whether it is one variant of what it is a part of, which is written as a whole
 * @param fields all its fields, the head first
 */
public record Embedding(
        String name,
        Embedded<?> type,
        @Nullable Field head,
        boolean nullable,
        boolean deferred,
        boolean variant,
        List<Field> fields) {
    public Embedding {
        fields = List.copyOf(fields);
    }

    /** Where among its fields what is read begins: behind a head that only says that it is there. */
    public int start() {
        return head != null && type.variants().isEmpty() ? 1 : 0;
    }

    /** The values of its fields for this value, or for none. */
    public List<@Nullable Object> spread(Model<?> model, @Nullable Object value) {
        List<@Nullable Object> values = new ArrayList<>(fields.size());
        type.spread(value, head != null, model + "." + name, values);
        return values;
    }
}
