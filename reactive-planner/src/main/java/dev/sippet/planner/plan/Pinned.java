package dev.sippet.planner.plan;

import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term;
import java.util.List;

/**
 * A column that equals one of some values.
 *
 * @param column the column
 * @param values arguments, and lists of them
 * @param together whether the values are those of a list whose positions belong together with those of the lists of other columns
 */
public record Pinned(Column column, List<Term> values, boolean together) {
    public Pinned {
        values = List.copyOf(values);
    }

    /** Whether there is exactly one value. */
    boolean single() {
        return values.size() == 1 && values.getFirst() instanceof Term.Argument;
    }
}
