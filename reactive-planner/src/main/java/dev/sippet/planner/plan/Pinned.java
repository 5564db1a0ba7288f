package dev.sippet.planner.plan;

import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term;
import java.util.List;

/**
 * A column that equals one of some values.
 *
 * @param column the column
 * @param values arguments, and lists of them
 */
public record Pinned(Column column, List<Term> values) {
    public Pinned {
        values = List.copyOf(values);
    }

    /** Whether there is exactly one value. */
    boolean single() {
        return values.size() == 1 && values.getFirst() instanceof Term.Argument;
    }
}
