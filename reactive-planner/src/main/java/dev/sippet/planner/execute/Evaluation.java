package dev.sippet.planner.execute;

import dev.sippet.error.InvalidStatement;
import dev.sippet.planner.plan.Beyond;
import dev.sippet.planner.plan.KeyRead;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.Arithmetic;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.Contains;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.IsNull;
import dev.sippet.statement.Term.Like;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Or;
import dev.sippet.statement.Term.Subquery;
import dev.sippet.statement.Term.TupleIn;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Judges conditions and computes values on rows that are here already. Conditions have SQL's three values; an unknown one is null.
 * It knows one table: what others say of a row is in slots of that row.
 */
final class Evaluation {
    private final Map<Column, Integer> slots;
    private final Map<Subquery, Integer> beyond;
    private final @Nullable Object[] arguments;

    private Evaluation(Map<Column, Integer> slots, Map<Subquery, Integer> beyond, @Nullable Object[] arguments) {
        this.slots = slots;
        this.beyond = beyond;
        this.arguments = arguments;
    }

    /** Of the rows of this read. */
    static Evaluation of(KeyRead read, @Nullable Object[] arguments) {
        Map<Column, Integer> slots = new HashMap<>();
        List<Layout.Slot> held = read.rows().layout().slots();
        for (int slot = 0; slot < held.size(); slot++) {
            Column column = read.table().column(held.get(slot));
            if (column != null) slots.putIfAbsent(column, slot);
        }
        Map<Subquery, Integer> beyond = new HashMap<>();
        for (Beyond each : read.rows().beyond()) beyond.put(each.subquery(), each.slot());
        return new Evaluation(slots, beyond, arguments);
    }

    /** The same with other arguments. */
    Evaluation with(@Nullable Object[] others) {
        return new Evaluation(slots, beyond, others);
    }

    /** Whether it is true, and neither false nor unknown. */
    boolean holds(Term condition, Row row) {
        return Boolean.TRUE.equals(truth(condition, row));
    }

    /** What the row has there. */
    @Nullable
    Object get(Column column, Row row) {
        return row.get(slot(column));
    }

    /** Where the row has it. */
    int slot(Column column) {
        return Objects.requireNonNull(slots.get(column));
    }

    @Nullable
    Boolean truth(Term condition, Row row) {
        return switch (condition) {
            case Term.Constant(var holds) -> holds;
            case Compare(var comparison, var left, var right) ->
                compared(comparison, value(left, row), value(right, row));
            case In(var value, ListArgument(var index, var type)) -> in(value(value, row), list(index));
            case IsNull(var value) -> value(value, row) == null;
            case Like(var value, var pattern) -> like(value(value, row), value(pattern, row));
            case Contains(var place, var value, var text) -> has(place, value(value, row), value(text, row));
            case Not(var value) -> not(truth(value, row));
            case Term.IsTrue(var value) -> holds(value, row);
            case And(var terms) -> all(terms, row);
            case Or(var terms) -> not(all(terms.stream().<Term>map(Not::new).toList(), row));
            case ColumnTerm(var column) -> (Boolean) get(column, row);
            case Argument(var index, var type) -> (Boolean) arguments[index];
            case TupleIn in -> together(in.values(), in.arguments(), row);
            case Term.ListCall call -> (Boolean) called(call, row);
            case Subquery other -> (Boolean) row.get(slot(other));
            default -> throw new IllegalStateException("no condition on one row: " + condition);
        };
    }

    @Nullable
    Object value(Term term, Row row) {
        return switch (term) {
            case ColumnTerm(var column) -> get(column, row);
            case Argument(var index, var type) -> arguments[index];
            case Arithmetic(var operator, var left, var right) -> {
                Object first = value(left, row);
                Object second = value(right, row);
                yield first == null || second == null ? null : Numbers.calculated(operator, first, second);
            }
            case Subquery other -> row.get(slot(other));
            case Term.ListCall call -> called(call, row);
            default -> truth(term, row);
        };
    }

    private @Nullable Object called(Term.ListCall call, Row row) {
        return Lists.called(
                call.function(), value(call.list(), row), value(call.operands().getLast(), row));
    }

    private int slot(Subquery other) {
        return Objects.requireNonNull(beyond.get(other));
    }

    private List<?> list(int index) {
        if (arguments[index] instanceof List<?> list) return list;
        throw new InvalidStatement("a list is wanted at position " + index, null);
    }

    private static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    private @Nullable Boolean all(List<Term> terms, Row row) {
        Boolean all = true;
        for (Term term : terms) {
            Boolean each = truth(term, row);
            if (Boolean.FALSE.equals(each)) return false;
            if (each == null) all = null;
        }
        return all;
    }

    private static @Nullable Boolean compared(Comparison comparison, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) return null;
        int order = Ordering.compare(left, right);
        return switch (comparison) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }

    private static @Nullable Boolean in(@Nullable Object value, List<?> list) {
        if (value == null) return list.isEmpty() ? Boolean.FALSE : null;
        boolean unknown = false;
        for (Object each : list) {
            if (each == null) unknown = true;
            else if (Ordering.compare(value, each) == 0) return true;
        }
        return unknown ? null : Boolean.FALSE;
    }

    /** True where all are the same at one position of the lists; unknown where NULL alone keeps that from being known. */
    private @Nullable Boolean together(List<Term> values, List<ListArgument> lists, Row row) {
        Boolean found = false;
        int length = list(lists.getFirst().index()).size();
        for (int at = 0; at < length; at++) {
            Boolean same = true;
            for (int i = 0; i < values.size(); i++) {
                Object each = list(lists.get(i).index()).get(at);
                same = both(same, compared(Comparison.EQ, value(values.get(i), row), each));
            }
            if (Boolean.TRUE.equals(same)) return true;
            if (same == null) found = null;
        }
        return found;
    }

    private static @Nullable Boolean both(@Nullable Boolean left, @Nullable Boolean right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) return false;
        return (left == null || right == null) ? null : Boolean.TRUE;
    }

    private static @Nullable Boolean has(Term.Place place, @Nullable Object value, @Nullable Object text) {
        if (!(value instanceof String whole) || !(text instanceof String part)) return null;
        return switch (place) {
            case START -> whole.startsWith(part);
            case END -> whole.endsWith(part);
            case ANYWHERE -> whole.contains(part);
        };
    }

    private static @Nullable Boolean like(@Nullable Object value, @Nullable Object pattern) {
        if (!(value instanceof String whole) || !(pattern instanceof String given)) return null;
        return LikePattern.matches(given, whole);
    }
}
