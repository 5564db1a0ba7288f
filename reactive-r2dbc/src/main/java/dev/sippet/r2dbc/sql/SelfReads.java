package dev.sippet.r2dbc.sql;

import dev.sippet.schema.Table;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Constant;
import dev.sippet.statement.Term.CountIn;
import dev.sippet.statement.Term.ExistsIn;
import dev.sippet.statement.Term.InSelect;
import dev.sippet.statement.Term.Scalar;
import dev.sippet.statement.Term.SourceColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * The condition of an update or delete, split where a subquery reads the table that is written, which MySQL refuses (error 1093).
 * What only such subqueries tell is asked of the table apart, and the rows are found by their keys, before the first is written.
 *
 * @param others what reads other tables only
 * @param found the keys of the rows for which the rest holds
 */
record SelfReads(Term others, InSelect found) {

    /** A table that a subquery reads. */
    private record Read(Table table, int source) {}

    /** Whether a subquery of it reads this table. */
    static boolean in(Term term, Table table) {
        return reads(term).stream().anyMatch(read -> read.table().name().equals(table.name()));
    }

    private static List<Read> reads(Term term) {
        List<Read> reads = new ArrayList<>();
        Rewrite.bottomUp(term, part -> {
            switch (part) {
                case ExistsIn(var table, var source, var where) -> reads.add(new Read(table, source));
                case CountIn(var table, var source, var where) -> reads.add(new Read(table, source));
                case Scalar(var table, var source, var value, var where) -> reads.add(new Read(table, source));
                case InSelect in -> reads.add(new Read(in.table(), in.source()));
                default -> {}
            }
            return part;
        });
        return reads;
    }

    static SelfReads split(Term where, Table table) {
        List<Term> others = new ArrayList<>();
        List<Term> apart = new ArrayList<>();
        List<Term> terms = where instanceof And(var all) ? all : List.of(where);
        for (Term term : terms) (in(term, table) ? apart : others).add(term);
        int free = 1 + reads(where).stream().mapToInt(Read::source).max().orElse(0);
        List<Term> key = table.primaryKey().stream()
                .<Term>map(column -> new SourceColumn(free, column))
                .toList();
        Term moved = Rewrite.bottomUp(new And(apart), term -> moved(term, free));
        InSelect found = new InSelect(Term.of(table.primaryKey()), table, free, key, moved, List.of(), null, null);
        return new SelfReads(others.isEmpty() ? new Constant(true) : new And(others), found);
    }

    /** What was said of the row that is written is now said of the row that is read. */
    private static Term moved(Term term, int to) {
        return switch (term) {
            case ColumnTerm(var column) -> new SourceColumn(to, column);
            case SourceColumn(var source, var column) when source == 0 -> new SourceColumn(to, column);
            default -> term;
        };
    }
}
