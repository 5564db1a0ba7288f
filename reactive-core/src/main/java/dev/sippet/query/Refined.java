package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Order;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the records that a relation leads to are meant.
 *
 * @param where those for which this holds; null for all
 * @param order in which order
 * @param limit at most so many for each owner; null for all
 */
record Refined(
        @Nullable Fragment where,
        List<Sort<?>> order,
        @Nullable Long limit) {
    static final Refined ALL = new Refined(null, List.of(), null);

    Refined {
        order = List.copyOf(order);
    }

    Refined where(Fragment condition) {
        return new Refined(where == null ? condition : both(where, condition), order, limit);
    }

    Refined order(Sort<?> more) {
        List<Sort<?>> longer = new ArrayList<>(order);
        longer.add(more);
        return new Refined(where, longer, limit);
    }

    Refined limit(long most) {
        return new Refined(where, order, most);
    }

    /** Of those that are meant, the ones for which this holds. */
    Fragment narrowed(Fragment condition) {
        return where == null ? condition : both(where, condition);
    }

    List<Order> orders() {
        return order.stream().<Order>map(Sort::order).toList();
    }

    /**
     * What two includes of the same relation mean together: the records that either asks for, in the order of the later one that
     * has any. What a limit leaves of some and what another asks for are not one list, so they are refused unless one asks for all.
     */
    Refined merged(Refined later) {
        if ((limit != null || later.limit != null) && isSome() && later.isSome()) {
            throw new InvalidStatement(
                    "a relation is included twice, and a limit of the one says nothing of the other",
                    "include it once");
        }
        Fragment either = where == null || later.where == null ? null : either(where, later.where);
        return new Refined(either, later.order.isEmpty() ? order : later.order, null);
    }

    private boolean isSome() {
        return where != null || limit != null;
    }

    private static Fragment both(Fragment first, Fragment second) {
        return first.and(second, new Term.And(List.of(first.term(), second.term())));
    }

    private static Fragment either(Fragment first, Fragment second) {
        return first.and(second, new Term.Or(List.of(first.term(), second.term())));
    }
}
