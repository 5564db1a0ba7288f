package dev.sippet.planner.lower;

import dev.sippet.planner.simplify.Fold;
import dev.sippet.schema.Field;
import dev.sippet.schema.Mapping;
import dev.sippet.statement.Order;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.Constant;
import dev.sippet.statement.Term.IsNull;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Or;
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows are read some at a time: each window is a statement of its own, which starts after the last row of the one
 * before. So nothing is open between windows, on any database, and a window costs the same wherever it is.
 *
 * @param first reads from the start; its limit is the argument after those given
 * @param layout what its rows hold: the record, then what it is ordered by besides
 * @param places the order, in which no two rows have the same place
 * @param given how many arguments are given
 * @param limit the most rows of all windows together: an argument, or null
 */
public record Window(
        Select first,
        Layout layout,
        List<Place> places,
        int given,
        @Nullable Term limit) {
    public Window {
        places = List.copyOf(places);
    }

    /**
     * A part of the order.
     *
     * @param by what is ordered by
     * @param type what it is
     * @param slot where rows hold it
     * @param descending largest first
     * @param nullsFirst where NULLs stand
     * @param nullable whether there are any
     */
    public record Place(Term by, Type type, int slot, boolean descending, boolean nullsFirst, boolean nullable) {}

    /**
     * The windows of a query that is ordered so; its key decides where the order leaves rows equal, and the values of rows that are read
     * once for the same values.
     */
    static Window of(Select select, Layout layout, Mapping mapping, int given) {
        List<Order> order = new ArrayList<>(select.order());
        boolean descending = !order.isEmpty() && order.getLast().descending();
        for (Term key : select.distinct() ? select.values() : key(mapping)) {
            if (order.stream().noneMatch(each -> each.by().equals(key))) {
                order.add(new Order(key, descending, Order.Nulls.SMALLEST));
            }
        }
        return new Windowing(select, layout, given).window(order);
    }

    private static List<Term> key(Mapping mapping) {
        List<Field> key = mapping.model().key();
        return key.stream()
                .<Term>map(field -> new ColumnTerm(mapping.column(field)))
                .toList();
    }

    Window map(UnaryOperator<TableStatement> change) {
        return new Window((Select) change.apply(first), layout, places, given, limit);
    }

    /** Reads on after a row; {@code nulls} has a bit for each place that is NULL there. */
    public Select after(long nulls) {
        Term where = Fold.fold(new And(List.of(first.where(), beyond(nulls))));
        return new Select(
                first.table(),
                first.values(),
                where,
                first.order(),
                first.limit(),
                null,
                first.lock(),
                first.distinct());
    }

    /** Beyond it in the first place, or equal there and beyond it in the next, and so on. */
    private Term beyond(long nulls) {
        List<Term> ways = new ArrayList<>();
        List<Term> same = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            List<Term> all = new ArrayList<>(same);
            all.add(beyond(i, isNull(nulls, i)));
            ways.add(new And(all));
            same.add(same(i, isNull(nulls, i)));
        }
        return places.size() == 1 ? ways.getFirst() : new And(List.of(notBefore(isNull(nulls, 0)), new Or(ways)));
    }

    private static boolean isNull(long nulls, int place) {
        return (nulls & 1L << place) != 0;
    }

    /** Follows from the rest, and lets an index find the start. */
    private Term notBefore(boolean isNull) {
        Place place = places.getFirst();
        boolean nullsFollow = place.nullable() && !place.nullsFirst();
        if (isNull || nullsFollow) return new Constant(true);
        return new Compare(place.descending() ? Comparison.LE : Comparison.GE, place.by(), argument(0));
    }

    private Term beyond(int at, boolean isNull) {
        Place place = places.get(at);
        if (isNull) return place.nullsFirst() ? new Not(new IsNull(place.by())) : new Constant(false);
        Term beyond = new Compare(place.descending() ? Comparison.LT : Comparison.GT, place.by(), argument(at));
        boolean nullsFollow = place.nullable() && !place.nullsFirst();
        return nullsFollow ? new Or(List.of(beyond, new IsNull(place.by()))) : beyond;
    }

    private Term same(int at, boolean isNull) {
        Term by = places.get(at).by();
        return isNull ? new IsNull(by) : new Compare(Comparison.EQ, by, argument(at));
    }

    private Term argument(int at) {
        return new Argument(given + 1 + at, places.get(at).type());
    }

    /** Puts together what rows have to hold so that their places are known. */
    private record Windowing(Select select, Layout layout, int given) {

        Window window(List<Order> order) {
            List<Term> values = new ArrayList<>(select.values());
            List<Layout.Slot> slots = new ArrayList<>(layout.slots());
            List<Place> places = new ArrayList<>();
            for (Order each : order) {
                int slot = slot(each.by());
                if (slot < 0) {
                    slot = slots.size();
                    values.add(each.by());
                    slots.add(new Layout.Slot("the order", TypeOf.term(each.by())));
                }
                places.add(place(each, slot));
            }
            Term most = new Argument(given, Type.INT64);
            Select first = new Select(
                    select.table(),
                    values,
                    select.where(),
                    order,
                    most,
                    select.offset(),
                    select.lock(),
                    select.distinct());
            return new Window(first, new Layout(slots), places, given, select.limit());
        }

        /** The values stand in the slots that have a type, in turn. */
        private int slot(Term by) {
            int value = select.values().indexOf(by);
            for (int slot = 0; value >= 0; slot++) {
                if (layout.slots().get(slot).type() != null && value-- == 0) return slot;
            }
            return -1;
        }

        private static Place place(Order order, int slot) {
            boolean first =
                    order.nulls() == Order.Nulls.SMALLEST ? !order.descending() : order.nulls() == Order.Nulls.FIRST;
            boolean nullable = !(order.by() instanceof ColumnTerm(var column)) || column.nullable();
            return new Place(order.by(), TypeOf.term(order.by()), slot, order.descending(), first, nullable);
        }
    }
}
