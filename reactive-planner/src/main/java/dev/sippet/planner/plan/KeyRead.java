package dev.sippet.planner.plan;

import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Order;
import dev.sippet.statement.Term;
import dev.sippet.value.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows where they are found by keys.
 *
 * @param access how they are found
 * @param residual what is asked of them besides what the store judges
 * @param order the order of rows that are found in several places; the store keeps it in each
 * @param grouped the columns that the store orders by, where rows that are equal there have to be ordered here; empty where none have
 * @param limit how many at most: an argument, or null
 * @param offset how many to leave out first: an argument, or null
 * @param layout what the rows hold
 */
public record KeyRead(
        KeyAccess access,
        Term residual,
        List<Order> order,
        List<Column> grouped,
        @Nullable Term limit,
        @Nullable Term offset,
        Layout layout) {
    public KeyRead {
        order = List.copyOf(order);
        grouped = List.copyOf(grouped);
    }

    /** Whether the store judges all that is asked. */
    public boolean exact() {
        return residual instanceof Term.Constant(var holds) && holds;
    }
}
