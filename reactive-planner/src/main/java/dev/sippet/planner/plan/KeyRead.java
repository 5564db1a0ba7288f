package dev.sippet.planner.plan;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Order;
import dev.sippet.statement.Term;
import dev.sippet.value.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows where they are found by keys.
 *
 * @param lists what is read before
 * @param access how they are found
 * @param where all that is asked of them
 * @param judged what of it is judged here, since the store does not
 * @param order in which order they come, and who puts them into it
 * @param limit how many at most: an argument, or null
 * @param offset how many to leave out first: an argument, or null
 * @param rows what the rows hold
 */
public record KeyRead(
        List<Listed> lists,
        KeyAccess access,
        Term where,
        Judged judged,
        Arranged order,
        @Nullable Term limit,
        @Nullable Term offset,
        Rows rows) {
    public KeyRead {
        lists = List.copyOf(lists);
    }

    /**
     * A condition in two steps.
     *
     * @param first what a row says of itself
     * @param then what has to be known from other tables, which is read only for rows that are left
     */
    public record Judged(Term first, Term then) {
        /** Whether the store judges all of it. */
        public boolean nothing() {
            return isTrue(first) && isTrue(then);
        }

        private static boolean isTrue(Term term) {
            return term instanceof Term.Constant(var holds) && holds;
        }
    }

    /**
     * An order.
     *
     * @param by the order; the store keeps it in each place where rows are found
     * @param grouped the columns that the store orders by, where rows that are equal there have to be ordered here; empty where none have
     * @param here whether the store has not got it, so that all rows are put in order here
     */
    public record Arranged(List<Order> by, List<Column> grouped, boolean here) {
        public Arranged {
            by = List.copyOf(by);
            grouped = List.copyOf(grouped);
        }
    }

    /**
     * What rows hold.
     *
     * @param layout what is read of each, and places for what comes from elsewhere
     * @param beyond what other tables say of them
     * @param computed what is made of them
     * @param telling so many places, the first ones, tell rows apart, and those that are the same there come once; 0 where all come
     */
    public record Rows(Layout layout, List<Beyond> beyond, List<Computed> computed, int telling) {
        public Rows {
            beyond = List.copyOf(beyond);
            computed = List.copyOf(computed);
        }
    }

    /** Of which table. */
    public Table table() {
        return access.read().operation().table();
    }

    /** Whether rows that are the same come once, which the store does not see to. */
    public boolean distinct() {
        return rows.telling() > 0;
    }

    /** Whether the store judges all that is asked. */
    public boolean exact() {
        return judged.nothing();
    }
}
