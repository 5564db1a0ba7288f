package dev.sippet.planner.execute;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Table;
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
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Judges conditions and computes values on rows that are here already. Conditions have SQL's three values; an unknown one is null.
 * It knows one table: what reads others is planned differently.
 */
final class Evaluation {
    private final Map<Column, Integer> slots = new HashMap<>();
    private final @Nullable Object[] arguments;

    /** Of rows whose slots with a type are the columns of the table, in order. */
    Evaluation(Table table, Layout layout, @Nullable Object[] arguments) {
        this.arguments = arguments;
        int slot = 0;
        for (Column column : table.columns()) {
            while (layout.slots().get(slot).type() == null) slot++;
            slots.put(column, slot++);
        }
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
            default -> truth(term, row);
        };
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
