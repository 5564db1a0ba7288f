package dev.sippet.planner.plan;

import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.value.Type;
import java.util.HashSet;
import java.util.Set;

/** Which conditions a store of keys can judge by itself. The others are judged here, on the rows it answers. */
final class Pushable {
    private Pushable() {}

    static boolean condition(Term term) {
        return switch (term) {
            case Term.Constant constant -> true;
            case ColumnTerm(var column) -> column.type().equals(Type.BOOL);
            case Term.Compare(var comparison, var left, var right) -> compared(comparison, left, right);
            case Term.IsNull(var value) -> value instanceof ColumnTerm;
            case Term.Contains(var place, ColumnTerm value, Term.Argument text) -> place != Term.Place.END;
            case Term.Not(var value) -> condition(value);
            case Term.IsTrue(var value) -> condition(value);
            case Term.ListCall call -> list(call) && call.operands().getLast() instanceof Term.Argument;
            case Term.And(var terms) -> terms.stream().allMatch(Pushable::condition);
            case Term.Or(var terms) -> terms.stream().allMatch(Pushable::condition);
            default -> false;
        };
    }

    /** Of a list that is stored, and asked for what is given. */
    private static boolean list(Term.ListCall call) {
        return call.list() instanceof ColumnTerm && !call.function().makesList();
    }

    private static boolean compared(Comparison comparison, Term left, Term right) {
        if (left instanceof Term.ListCall size) return list(size) && right instanceof Term.Argument;
        if (!(left instanceof ColumnTerm(var column)) || !comparable(left, right)) return false;
        boolean ordered = comparison != Comparison.EQ && comparison != Comparison.NE;
        return !ordered || !column.type().equals(Type.BOOL);
    }

    /** Of one type: numbers of different ones are stored alike, and yet one cannot be written as the other. */
    private static boolean comparable(Term left, Term right) {
        return switch (right) {
            case Term.Argument(var index, var type) -> sameFamily(type(left), type);
            case ColumnTerm(var column) -> sameFamily(type(left), column.type());
            default -> false;
        };
    }

    private static Type type(Term term) {
        return term instanceof ColumnTerm(var column) ? column.type() : Type.BOOL;
    }

    private static boolean sameFamily(Type a, Type b) {
        return a.equals(b)
                || (a.getClass() == b.getClass() && !(a instanceof Type.Plain) && !(a instanceof Type.Decimal));
    }

    /** What an update can do without reading the row first. */
    static boolean assignment(Column target, Term value) {
        return switch (value) {
            case Term.Argument argument -> true;
            case Term.Arithmetic(var operator, ColumnTerm(var column), Term.Argument argument) ->
                operator != Term.Operator.TIMES && column.equals(target) && isSimple(column);
            case Term.ListCall call -> list(target, call);
            default -> false;
        };
    }

    private static boolean list(Column target, Term.ListCall call) {
        boolean computed = switch (call.function()) {
            case JOINED, WITHOUT_AT -> true;
            case WITHOUT, WITHOUT_LAST, SAME, HAS_ALL, HAS_ANY, SIZE -> false;
        };
        return computed
                && call.list().equals(new ColumnTerm(target))
                && call.operands().getLast() instanceof Term.Argument;
    }

    private static boolean isSimple(Column column) {
        return !column.nullable() && column.type() instanceof Type.Plain plain && plain.isInteger();
    }

    /** The columns that a term reads. */
    static Set<Column> columns(Term term) {
        Set<Column> columns = new HashSet<>();
        Rewrite.bottomUp(term, part -> {
            if (part instanceof ColumnTerm(var column)) columns.add(column);
            return part;
        });
        return columns;
    }
}
