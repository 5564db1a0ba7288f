package dev.sippet.r2dbc.sql;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.Arithmetic;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Constant;
import dev.sippet.statement.Term.Contains;
import dev.sippet.statement.Term.FieldTerm;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.IsNull;
import dev.sippet.statement.Term.Like;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.ListParam;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Or;
import dev.sippet.statement.Term.Param;
import dev.sippet.value.Type;
import java.util.List;

/**
 * Writes terms. They mean the same everywhere: three-valued logic, and texts that differ in case are different. Arithmetic that leaves
 * the range of its type fails where the result is stored; MySQL needs its strict mode for that, which is its default.
 */
final class TermSql {
    private final SqlWriter sql;
    private final Dialect dialect;

    TermSql(SqlWriter sql) {
        this.sql = sql;
        this.dialect = sql.dialect();
    }

    void write(Term term) {
        switch (term) {
            case ColumnTerm(var column) -> sql.column(column);
            case Argument(var index, var type) -> sql.marker(new Source.Given(index, type));
            case Constant(var holds) -> sql.text(holds ? "TRUE" : "FALSE");
            case Compare(var comparison, var left, var right) -> infix(left, comparison.sign(), right);
            case In(var value, ListArgument list) -> member(value, list);
            case IsNull(var value) -> operand(value).text(" IS NULL");
            case Like(var value, Argument pattern) ->
                like(value, new Source.Pattern(pattern.index(), dialect.patterns()));
            case Contains(var place, var value, Argument text) ->
                like(value, new Source.Escaped(text.index(), place, dialect.patterns()));
            case Not(IsNull(var value)) -> operand(value).text(" IS NOT NULL");
            case Not(var value) -> group(sql.text("NOT "), value);
            case And(var terms) -> join(terms, " AND ", true);
            case Or(var terms) -> join(terms, " OR ", false);
            case Arithmetic(var operator, var left, var right) -> arithmetic(left, operator.sign(), right);
            case In other -> throw unplanned(other);
            case Like other -> throw unplanned(other);
            case Contains other -> throw unplanned(other);
            case FieldTerm other -> throw unplanned(other);
            case Param other -> throw unplanned(other);
            case ListParam other -> throw unplanned(other);
            case ListArgument other -> throw unplanned(other);
        }
    }

    /** A term within another, where nothing must bind closer to what stands beside it. */
    SqlWriter operand(Term term) {
        boolean simple = term instanceof ColumnTerm || term instanceof Argument || term instanceof Constant;
        if (!simple) return group(sql, term);
        write(term);
        return sql;
    }

    private SqlWriter group(SqlWriter sql, Term term) {
        sql.text("(");
        write(term);
        return sql.text(")");
    }

    private void infix(Term left, String sign, Term right) {
        operand(left).text(" ").text(sign).text(" ");
        operand(right);
    }

    private void member(Term value, ListArgument list) {
        operand(value);
        Type element = list.element();
        if (dialect.arrays()) {
            String marker = sql.bind(new Source.Whole(list.index(), element));
            sql.text(dialect.memberOf(marker, element));
        } else {
            sql.text(" IN (").list(new Source.Each(list.index(), element)).text(")");
        }
    }

    private void like(Term value, Source pattern) {
        PatternSyntax patterns = dialect.patterns();
        operand(value)
                .text(" ")
                .text(patterns.operator())
                .text(" ")
                .marker(pattern)
                .text(patterns.escape());
    }

    private void join(List<Term> terms, String word, boolean ofNone) {
        if (terms.isEmpty()) write(new Constant(ofNone));
        for (int i = 0; i < terms.size(); i++) {
            if (i > 0) sql.text(word);
            Term term = terms.get(i);
            boolean joins = term instanceof And || term instanceof Or;
            if (joins && terms.size() > 1) group(sql, term);
            else write(term);
        }
    }

    private void arithmetic(Term left, String sign, Term right) {
        number(left);
        sql.text(" ").text(sign).text(" ");
        number(right);
    }

    private void number(Term term) {
        if (term instanceof ColumnTerm(var column) && column.type().equals(Type.UINT64)) {
            sql.text(dialect.signed(dialect.quote(column.name())));
        } else {
            operand(term);
        }
    }

    private static InvalidStatement unplanned(Term term) {
        return new InvalidStatement(StatementPrinter.print(term) + " cannot be written as SQL", null);
    }
}
