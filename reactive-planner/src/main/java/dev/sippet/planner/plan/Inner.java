package dev.sippet.planner.plan;

import dev.sippet.planner.simplify.Fold;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.SourceColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the condition of a subquery that of a read of its own: its columns become those of the table that is read, and those of the row
 * around it arguments.
 */
final class Inner {
    private final int source;
    private final int given;
    private final List<Column> outer = new ArrayList<>();

    /** Of the subquery over this source, whose read takes the row's values after so many arguments. */
    Inner(int source, int given) {
        this.source = source;
        this.given = given;
    }

    /** The condition or value of a statement, as simple as it can be, in which its own columns are nothing else. */
    static Term own(Term term) {
        return Fold.fold(Rewrite.bottomUp(
                term,
                part -> part instanceof SourceColumn(var of, var column) && of == 0 ? new ColumnTerm(column) : part));
    }

    Term term(Term term) {
        return Rewrite.bottomUp(term, this::part);
    }

    private Term part(Term part) {
        return switch (part) {
            case SourceColumn(var of, var column) when of == source -> new ColumnTerm(column);
            case ColumnTerm(var column) -> argument(column);
            default -> part;
        };
    }

    private Term argument(Column column) {
        if (!outer.contains(column)) outer.add(column);
        return new Argument(given + outer.indexOf(column), column.type());
    }

    /** The columns of the row around it that it is about. */
    List<Column> outer() {
        return outer;
    }
}
