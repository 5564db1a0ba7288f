package dev.sippet.planner.plan;

import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.Or;
import dev.sippet.statement.Term.TupleIn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that all have to hold, told apart by what a key can do with them.
 *
 * @param terms all of them
 */
record Conjuncts(List<Term> terms) {

    static Conjuncts of(Term where) {
        return switch (where) {
            case And(var terms) -> new Conjuncts(terms);
            case Term.Constant(var holds) when holds -> new Conjuncts(List.of());
            default -> new Conjuncts(List.of(where));
        };
    }

    /** These conditions together. */
    static Term all(List<Term> terms) {
        return switch (terms.size()) {
            case 0 -> new Term.Constant(true);
            case 1 -> terms.getFirst();
            default -> new And(terms);
        };
    }

    /** The values of this column, if it has to be one of some; those that are asked for by nothing else come first. */
    @Nullable
    Pinned pinned(Column column) {
        for (boolean alone : new boolean[] {true, false}) {
            for (Term term : terms) {
                List<Term> values = values(term, column, alone);
                if (values != null) return new Pinned(column, values, term instanceof TupleIn);
            }
        }
        return null;
    }

    /** The values of all of these columns; null where one of them can be any. */
    @Nullable
    List<Pinned> pinned(List<Column> columns) {
        List<Pinned> pinned = new ArrayList<>();
        for (Column column : columns) {
            Pinned values = pinned(column);
            if (values == null) return null;
            pinned.add(values);
        }
        return pinned;
    }

    /** Whether this says nothing but that these columns, one of them or all together, are one of some values. */
    static boolean pins(Term term, List<Pinned> columns) {
        boolean together = columns.stream().allMatch(Pinned::together);
        return (together && isThat(term, columns))
                || columns.stream().anyMatch(pinned -> pinned.values().equals(values(term, pinned.column(), true)));
    }

    /** What is asked besides that these columns have these values. */
    List<Term> beyond(List<Pinned> columns) {
        return terms.stream().filter(term -> !pins(term, columns)).toList();
    }

    private static boolean isThat(Term term, List<Pinned> columns) {
        return term instanceof TupleIn(var values, var lists)
                && values.size() == columns.size()
                && columns.stream().allMatch(pinned -> pinned.values().equals(values(term, pinned.column(), false)));
    }

    /** What is asked of this column's size, each by an argument. */
    List<Compare> ranges(Column column) {
        List<Compare> ranges = new ArrayList<>();
        for (Term term : terms) {
            if (term instanceof Compare compare
                    && compare.left().equals(new ColumnTerm(column))
                    && compare.right() instanceof Argument
                    && compare.comparison() != Comparison.NE) ranges.add(compare);
        }
        return ranges;
    }

    /** What this column is asked to start with; null where that is not asked, or may be any text of a row. */
    @Nullable
    Term start(Column column) {
        return terms.stream()
                .filter(term -> term instanceof Term.Contains(var place, var value, Argument text)
                        && place == Term.Place.START
                        && value.equals(new ColumnTerm(column)))
                .findFirst()
                .orElse(null);
    }

    /** The values that this leaves for the column; {@code alone} where it says nothing else. */
    private static @Nullable List<Term> values(Term term, Column column, boolean alone) {
        ColumnTerm it = new ColumnTerm(column);
        return switch (term) {
            case Compare(var comparison, var left, Argument value)
            when comparison == Comparison.EQ && left.equals(it) -> List.of(value);
            case Compare(var comparison, Argument value, var right)
            when comparison == Comparison.EQ && right.equals(it) -> List.of(value);
            case In(var left, ListArgument list) when left.equals(it) -> List.of(list);
            case Or(var ways) -> union(ways, column, alone);
            case TupleIn(var values, var lists)
            when !alone && values.contains(it) -> List.of(lists.get(values.indexOf(it)));
            case And(var all) when !alone -> any(all, column);
            default -> null;
        };
    }

    private static @Nullable List<Term> union(List<Term> ways, Column column, boolean alone) {
        List<Term> union = new ArrayList<>();
        for (Term way : ways) {
            List<Term> values = values(way, column, alone);
            if (values == null) return null;
            union.addAll(values);
        }
        return union;
    }

    private static @Nullable List<Term> any(List<Term> all, Column column) {
        for (Term term : all) {
            List<Term> values = values(term, column, false);
            if (values != null) return values;
        }
        return null;
    }
}
