package dev.sippet.r2dbc.sql;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts assignments into an order in which none reads what another before it wrote. MySQL and MariaDB assign from left to right, and
 * {@code SET a = a + 1, b = a} would give {@code b} the new value there, and the old one everywhere else.
 */
final class InTurn {
    private InTurn() {}

    static List<Assignment> order(List<Assignment> set) {
        List<Assignment> open = new ArrayList<>(set);
        List<Assignment> ordered = new ArrayList<>(set.size());
        while (!open.isEmpty()) {
            Assignment next = open.stream()
                    .filter(assignment -> !readByOthers(assignment, open))
                    .findFirst()
                    .orElseThrow(InTurn::circle);
            open.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean readByOthers(Assignment written, List<Assignment> open) {
        return written.target() instanceof Term.ColumnTerm(var column)
                && open.stream()
                        .anyMatch(other ->
                                !other.equals(written) && reads(other.value()).contains(column));
    }

    private static Set<Column> reads(Term value) {
        Set<Column> columns = new HashSet<>();
        read(value, columns);
        return columns;
    }

    /** A value of a new row is none of the row that changes. */
    private static Term read(Term term, Set<Column> columns) {
        if (term instanceof Term.Incoming) return term;
        if (term instanceof Term.ColumnTerm(var column)) columns.add(column);
        return Rewrite.children(term, part -> read(part, columns));
    }

    private static UnsupportedFeature circle() {
        return new UnsupportedFeature(
                "mysql and mariadb cannot give two columns each other's old values in one update",
                "read the record first, or make it two updates");
    }
}
