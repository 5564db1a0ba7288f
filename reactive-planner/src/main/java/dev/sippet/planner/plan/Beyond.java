package dev.sippet.planner.plan;

import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term;
import java.util.List;

/**
 * What the rows of another table say of a row. It is read by keys for all rows of a window together, and each keeps it in a slot.
 *
 * @param subquery what it is: whether there is a row, how many there are, or what the only one holds in its first slot
 * @param slot where rows keep it
 * @param outer the columns of the row that tell which rows of the other table; the read takes their values after all other arguments
 * @param read finds these rows
 */
public record Beyond(Term.Subquery subquery, int slot, List<Column> outer, KeyRead read) {
    public Beyond {
        outer = List.copyOf(outer);
    }
}
