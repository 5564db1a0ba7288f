package dev.sippet.planner.plan;

import dev.sippet.driver.KeyOperation;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.Keys;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.statement.Order;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way to find the rows of a condition in a partition of a table or index: what of the condition is a matter of its key, what the
 * store judges besides, and what is left.
 *
 * @param table the table
 * @param index the index; null for the table itself
 * @param keys how its rows are kept
 * @param partition what its partition is
 * @param range what is asked of its sort key
 * @param conjuncts the whole condition
 */
record Route(
        Table table,
        @Nullable TableIndex index,
        Keys keys,
        List<Pinned> partition,
        List<Term> range,
        Conjuncts conjuncts) {
    private static final Layout COUNT = Layout.of("count", Type.INT64);

    /** The way through this key; null where the condition leaves its partition open, or the index leaves out rows it is about. */
    static @Nullable Route of(Table table, @Nullable TableIndex index, Conjuncts conjuncts) {
        Keys keys = index == null ? table.keys() : index.keys();
        List<Pinned> partition = conjuncts.pinned(keys.partition());
        if (partition == null) return null;
        Route route = new Route(table, index, keys, partition, range(keys, conjuncts), conjuncts);
        return route.leavesOut() ? null : route;
    }

    /** What is equal in the first columns of the sort key, and what the next starts with, or else its bounds. */
    private static List<Term> range(Keys keys, Conjuncts conjuncts) {
        List<Term> range = new ArrayList<>();
        for (Column column : keys.sort()) {
            List<Compare> bounds = conjuncts.ranges(column);
            Compare equal = bounds.stream()
                    .filter(bound -> bound.comparison() == Comparison.EQ)
                    .findFirst()
                    .orElse(null);
            if (equal == null) {
                Term start = conjuncts.start(column);
                range.addAll(start == null ? bounds.subList(0, Math.min(2, bounds.size())) : List.of(start));
                return range;
            }
            range.add(equal);
        }
        return range;
    }

    /** A row without a value in the sort key is not in the index. */
    private boolean leavesOut() {
        return keys.sort().stream()
                .filter(Column::nullable)
                .anyMatch(column -> conjuncts.ranges(column).isEmpty() && conjuncts.start(column) == null);
    }

    /** Whether a write may have ended that it does not see yet, however it is read. */
    boolean isBehind() {
        return index != null && !index.local();
    }

    /** Whether rows are read from the table once their keys are known, and may be others there. */
    boolean fetches() {
        return isBehind() && Objects.requireNonNull(index).held() != null;
    }

    /** The more of the condition is a matter of the key, the better; a table before an index, which is read later than it is written. */
    int rank() {
        return 4 * range.size() + (index == null ? 3 : index.local() ? 2 : index.held() == null ? 1 : 0);
    }

    /**
     * The direction in which the partition has to be read for this order: null where it has not got it. What equals one value has
     * any order, and a row that the sort key tells from all others needs no more.
     */
    @Nullable
    Boolean descending(List<Order> order) {
        List<Column> sort = ordering();
        Boolean descending = null;
        int at = 0;
        for (Order each : order) {
            if (!(each.by() instanceof ColumnTerm(var column))) return null;
            if (!open(column)) continue;
            if (at == sort.size()) return (index != null && sort.isEmpty()) ? null : direction(descending);
            if (!column.equals(sort.get(at++))) return null;
            if (descending != null && descending != each.descending()) return null;
            descending = each.descending();
        }
        return direction(descending);
    }

    private static boolean direction(@Nullable Boolean descending) {
        return descending != null && descending;
    }

    /** The columns that rows of a partition are ordered by, without those that equal one value. */
    private List<Column> ordering() {
        return keys.sort().stream().filter(this::open).toList();
    }

    /** In an index several rows may have the same sort key: those of an order that goes on have to be ordered among each other. */
    List<Column> grouped(List<Order> order) {
        List<Column> sort = ordering();
        long open = order.stream()
                .filter(each -> each.by() instanceof ColumnTerm(var column) && open(column))
                .count();
        return index != null && open > sort.size() ? sort : List.of();
    }

    private boolean open(Column column) {
        Pinned pinned = conjuncts.pinned(column);
        return pinned == null || !pinned.single();
    }

    /** What the store cannot judge, or cannot be asked in this way. */
    List<Term> residual() {
        return conjuncts.terms().stream()
                .filter(term -> !byKey(term) && !pushed(term))
                .toList();
    }

    private @Nullable Term filter() {
        List<Term> pushed = conjuncts.terms().stream()
                .filter(term -> !byKey(term) && pushed(term))
                .toList();
        return pushed.isEmpty() ? null : Conjuncts.all(pushed);
    }

    private boolean byKey(Term term) {
        return Conjuncts.pins(term, partition) || (exactRange() && range.contains(term));
    }

    /** One bound, or two that the store takes as they are; of a sort key of several columns it only knows about where. */
    private boolean exactRange() {
        if (keys.sort().size() != 1) return false;
        return range.size() < 2
                || (range.get(0) instanceof Compare low
                        && low.comparison() == Comparison.GE
                        && range.get(1) instanceof Compare high
                        && high.comparison() == Comparison.LE);
    }

    private boolean pushed(Term term) {
        Set<Column> columns = Pushable.columns(term);
        return Pushable.condition(term)
                && keys.columns().stream().noneMatch(columns::contains)
                && (index == null || columns.stream().allMatch(index::holds));
    }

    /** The operation; it counts only where nothing is left to judge. */
    KeyOperation operation(boolean descending, boolean count, Layout layout, boolean consistent) {
        return new KeyOperation.QueryKey(
                table, index, range, filter(), descending, count, count ? COUNT : layout, consistent);
    }
}
