package dev.sippet.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.example.Notes;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.Arithmetic;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.Constant;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.IsNull;
import dev.sippet.statement.Term.Like;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Operator;
import dev.sippet.statement.Term.Or;
import dev.sippet.value.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementPrinterTest {
    private static final Table NOTES = Mapping.of(Notes.MODEL, "", 63).table();
    private static final Column ID = NOTES.columns().get(0);
    private static final Column STARS = NOTES.columns().get(3);
    private static final Term ID_IS_GIVEN = new Compare(Comparison.EQ, new ColumnTerm(ID), new Argument(0, Type.UUID));

    @Test
    void statementsOverTablesPrintTheirArgumentsByPosition() {
        Term limit = new Argument(1, Type.INT64);
        List<Order> order = List.of(new Order(new ColumnTerm(STARS), true, Order.Nulls.FIRST));
        assertThat(StatementPrinter.print((TableStatement) new TableStatement.Select(
                        NOTES, Term.of(List.of(ID, STARS)), ID_IS_GIVEN, order, limit, null, Lock.UPDATE_NO_WAIT)))
                .isEqualTo("select notes(id, stars) where id = ?0 order by stars desc nulls first limit ?1"
                        + " for update no wait");
        assertThat(StatementPrinter.print(new TableStatement.Count(NOTES, new Constant(true))))
                .isEqualTo("count notes");
        assertThat(StatementPrinter.print(new TableStatement.Exists(NOTES, ID_IS_GIVEN)))
                .isEqualTo("exists notes where id = ?0");
        assertThat(StatementPrinter.print(new TableStatement.Insert(NOTES, List.of(ID, STARS), List.of(ID))))
                .isEqualTo("insert notes(id, stars) returning id");
        Assignment more = new Assignment(
                new ColumnTerm(STARS),
                new Arithmetic(Operator.MINUS, new ColumnTerm(STARS), new Argument(1, Type.INT32)));
        assertThat(StatementPrinter.print(
                        new TableStatement.Update(NOTES, List.of(more), ID_IS_GIVEN, List.of(ID, STARS))))
                .isEqualTo("update notes set stars = stars - ?1 where id = ?0 returning id, stars");
        assertThat(StatementPrinter.print(new TableStatement.Delete(NOTES, new Constant(false))))
                .isEqualTo("delete notes where false");
    }

    @Test
    void termsAreGroupedWhereTheyCouldBeMisread() {
        Term column = new ColumnTerm(STARS);
        Term sum = new Arithmetic(Operator.PLUS, column, new Argument(0, Type.INT32));
        assertThat(StatementPrinter.print(new Arithmetic(Operator.TIMES, sum, column)))
                .isEqualTo("(stars + ?0) * stars");
        Term either = new Or(List.of(new IsNull(column), new Not(new IsNull(column))));
        assertThat(StatementPrinter.print(new Not(new And(List.of(either, ID_IS_GIVEN)))))
                .isEqualTo("not ((stars is null or stars is not null) and id = ?0)");
        assertThat(StatementPrinter.print(new Not(new In(column, new ListArgument(3, Type.INT32)))))
                .isEqualTo("not stars in (?3…)");
        assertThat(StatementPrinter.print(new Like(column, new Argument(1, Type.TEXT))))
                .isEqualTo("stars like ?1");
    }

    @Test
    void aRewriteVisitsChildrenFirstAndFromLeftToRight() {
        StringBuilder seen = new StringBuilder();
        Term term =
                new And(List.of(ID_IS_GIVEN, new Not(new In(new ColumnTerm(STARS), new ListArgument(1, Type.INT32)))));
        Term same = Rewrite.bottomUp(term, part -> {
            seen.append(part.getClass().getSimpleName()).append(' ');
            return part;
        });
        assertThat(same).isEqualTo(term);
        assertThat(seen).hasToString("ColumnTerm Argument Compare ColumnTerm ListArgument In Not And ");
    }
}
