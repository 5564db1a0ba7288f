package dev.sippet.planner.plan;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Order;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.ExistsIn;
import dev.sippet.statement.Term.InSelect;
import dev.sippet.statement.Term.SourceColumn;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * That what a row holds is what one of the rows of another table holds.
 *
 * @param here what the row holds
 * @param table the other table
 * @param source its number
 * @param there what its rows hold
 * @param where which of them
 * @param order in which order, where only some of them count
 * @param limit how many at most, or null
 * @param offset how many to leave out first, or null
 */
record SemiJoin(
        List<Term> here,
        Table table,
        int source,
        List<Term> there,
        Term where,
        List<Order> order,
        @Nullable Term limit,
        @Nullable Term offset) {

    /** A condition as such; null where it is none. */
    static @Nullable SemiJoin of(Term term) {
        return switch (term) {
            case InSelect in -> of(in);
            case ExistsIn exists -> of(exists);
            default -> null;
        };
    }

    static SemiJoin of(InSelect in) {
        return new SemiJoin(
                in.values(), in.table(), in.source(), in.selected(), in.where(), in.order(), in.limit(), in.offset());
    }

    /** What ties the rows to the row around them may stand outside, unless more than that is about it. */
    private static @Nullable SemiJoin of(ExistsIn exists) {
        List<Term> here = new ArrayList<>();
        List<Term> there = new ArrayList<>();
        List<Term> rest = new ArrayList<>();
        for (Term term : Conjuncts.of(exists.where()).terms()) {
            SourceColumn inner = tied(term, exists.source());
            if (inner == null) {
                rest.add(term);
                continue;
            }
            there.add(inner);
            Compare tie = (Compare) term;
            here.add(tie.left().equals(inner) ? tie.right() : tie.left());
        }
        Term where = Conjuncts.all(rest);
        if (here.isEmpty() || !Pushable.columns(where).isEmpty()) return null;
        return new SemiJoin(here, exists.table(), exists.source(), there, where, List.of(), null, null);
    }

    /** The column of the other table that this ties to one of the row; null where it does something else. */
    private static @Nullable SourceColumn tied(Term term, int source) {
        return switch (term) {
            case Compare(var comparison, SourceColumn inner, ColumnTerm outer)
            when comparison == Comparison.EQ && inner.source() == source -> inner;
            case Compare(var comparison, ColumnTerm outer, SourceColumn inner)
            when comparison == Comparison.EQ && inner.source() == source -> inner;
            default -> null;
        };
    }

    /** The columns of the row; null where it is more than columns. */
    @Nullable
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Term term : here) {
            if (!(term instanceof ColumnTerm(var column))) return null;
            columns.add(column);
        }
        return columns;
    }

    /**
     * That there is such a row of the other table, which is the same where {@code told} says that false and unknown are not told apart, and
     * where nothing is NULL; null where it is not the same.
     */
    @Nullable
    ExistsIn exists(boolean told) {
        List<Column> columns = columns();
        if (columns == null || limit != null || offset != null) return null;
        List<Term> tied = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!(there.get(i) instanceof SourceColumn(var of, var column)) || of != source) return null;
            if (told && (column.nullable() || columns.get(i).nullable())) return null;
            tied.add(new Compare(Comparison.EQ, there.get(i), here.get(i)));
        }
        tied.addAll(Conjuncts.of(where).terms());
        return new ExistsIn(table, source, Conjuncts.all(tied));
    }

    /** The types of the lists that it becomes where the other table is read before. */
    List<Term.ListArgument> lists(int first) {
        return IntStream.range(0, there.size())
                .mapToObj(i -> new Term.ListArgument(first + i, type(there.get(i))))
                .toList();
    }

    private static Type type(Term term) {
        return switch (term) {
            case SourceColumn(var source, var column) -> column.type();
            case ColumnTerm(var column) -> column.type();
            default -> throw new IllegalStateException("what is selected to be in is a column: " + term);
        };
    }
}
