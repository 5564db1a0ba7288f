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
import dev.sippet.statement.Term.CountIn;
import dev.sippet.statement.Term.ExistsIn;
import dev.sippet.statement.Term.FieldTerm;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.InSelect;
import dev.sippet.statement.Term.Incoming;
import dev.sippet.statement.Term.IsNull;
import dev.sippet.statement.Term.IsTrue;
import dev.sippet.statement.Term.Like;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.ListCall;
import dev.sippet.statement.Term.ListFunction;
import dev.sippet.statement.Term.ListParam;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Or;
import dev.sippet.statement.Term.Param;
import dev.sippet.statement.Term.Scalar;
import dev.sippet.statement.Term.SourceColumn;
import dev.sippet.statement.Term.TupleIn;
import dev.sippet.value.Type;
import java.util.List;

/**
 * Writes terms. They mean the same everywhere: three-valued logic, and texts that differ in case are different. Arithmetic that leaves
 * the range of its type fails where the result is stored; MySQL needs its strict mode for that, which is its default.
 */
final class TermSql {
    private final SqlWriter sql;
    private final Dialect dialect;
    private final Names names;
    private final SubquerySql subqueries;
    private final ListSql lists;
    /** Whether somebody sees false and unknown apart: nobody does in a WHERE, until a NOT or a comparison comes. */
    private boolean exact = true;

    TermSql(SqlWriter sql, Names names) {
        this.sql = sql;
        this.dialect = sql.dialect();
        this.names = names;
        this.subqueries = new SubquerySql(sql, this, names);
        this.lists = new ListSql(sql, this, names);
    }

    /** A condition of which only matters whether it is true. */
    void condition(Term term) {
        write(term, false);
    }

    /** A value, or a condition that may be true, false or unknown. */
    void exactly(Term term) {
        write(term, true);
    }

    void list(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            sql.text(i == 0 ? "" : ", ");
            exactly(terms.get(i));
        }
    }

    /** Membership in what is found before anything else is done. */
    void apart(InSelect in) {
        subqueries.apart(in);
    }

    boolean exact() {
        return exact;
    }

    private void write(Term term, boolean exactly) {
        boolean before = exact;
        exact = exactly;
        write(term);
        exact = before;
    }

    private void write(Term term) {
        switch (term) {
            case ColumnTerm(var column) -> sql.text(names.own(column));
            case SourceColumn(var source, var column) -> sql.text(names.of(source, column));
            case Incoming incoming -> sql.text(incoming(incoming));
            case Argument(var index, var type) -> sql.marker(new Source.Given(index, type));
            case Constant(var holds) -> sql.text(holds ? "TRUE" : "FALSE");
            case Compare(var comparison, var left, var right) -> infix(left, comparison.sign(), right);
            case In in -> member(in);
            case IsNull(var value) -> operand(value).text(" IS NULL");
            case Like like -> like(like);
            case Contains contains -> contains(contains);
            case Not(var value) -> not(value);
            case And(var terms) -> join(terms, " AND ", true);
            case Or(var terms) -> join(terms, " OR ", false);
            case Arithmetic(var operator, var left, var right) -> arithmetic(left, operator.sign(), right);
            case ListCall call -> lists.call(call);
            case IsTrue(var value) -> isTrue(value);
            case ExistsIn exists -> subqueries.exists(exists);
            case CountIn count -> subqueries.count(count);
            case Scalar scalar -> subqueries.scalar(scalar);
            case InSelect in -> subqueries.in(in);
            case TupleIn in -> subqueries.in(in);
            case FieldTerm other -> throw unplanned(other);
            case Param other -> throw unplanned(other);
            case ListParam other -> throw unplanned(other);
            case ListArgument other -> throw unplanned(other);
            case Term.Relational other -> throw unplanned(other);
        }
    }

    /** A term within another, where nothing must bind closer to what stands beside it. */
    SqlWriter operand(Term term) {
        if (!simple(term)) sql.text("(");
        exactly(term);
        return simple(term) ? sql : sql.text(")");
    }

    private static boolean simple(Term term) {
        return term instanceof ColumnTerm
                || term instanceof SourceColumn
                || term instanceof Argument
                || term instanceof Incoming
                || term instanceof Constant
                || (term instanceof ListCall call && call.function() == ListFunction.SIZE)
                || term instanceof CountIn
                || term instanceof Scalar;
    }

    /** Whether it may be NULL; where it cannot, nothing is said about NULLs, so that any index serves the order. */
    static boolean nullable(Term term) {
        return switch (term) {
            case ColumnTerm(var column) -> column.nullable();
            case SourceColumn(var source, var column) -> column.nullable();
            case CountIn count -> false;
            case ListCall call -> nullable(call.list());
            default -> true;
        };
    }

    private void infix(Term left, String sign, Term right) {
        operand(left).text(" ").text(sign).text(" ");
        operand(right);
    }

    private void member(In in) {
        if (!(in.list() instanceof ListArgument list)) throw unplanned(in);
        operand(in.value());
        Type element = list.element();
        if (dialect.arrays()) {
            sql.text(dialect.beforeList(element))
                    .marker(new Source.Whole(list.index(), element))
                    .text(dialect.afterList(element));
        } else {
            Source.Given each = new Source.Given(list.index(), element);
            sql.text(" IN (").marker(new Source.Each(List.of(each))).text(")");
        }
    }

    private void like(Like like) {
        if (!(like.pattern() instanceof Argument pattern)) throw unplanned(like);
        like(like.value(), new Source.Pattern(pattern.index(), dialect.patterns()));
    }

    private void contains(Contains contains) {
        if (!(contains.text() instanceof Argument text)) throw unplanned(contains);
        like(contains.value(), new Source.Escaped(text.index(), contains.place(), dialect.patterns()));
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

    private void not(Term value) {
        switch (value) {
            case IsNull(var absent) -> operand(absent).text(" IS NOT NULL");
            case ExistsIn exists -> {
                sql.text("NOT ");
                subqueries.exists(exists);
            }
            default -> {
                sql.text("NOT ");
                group(value, true);
            }
        }
    }

    private void isTrue(Term value) {
        group(value, false);
        sql.text(" IS TRUE");
    }

    void group(Term term, boolean exactly) {
        sql.text("(");
        write(term, exactly);
        sql.text(")");
    }

    private void join(List<Term> terms, String word, boolean ofNone) {
        if (terms.isEmpty()) write(new Constant(ofNone));
        for (int i = 0; i < terms.size(); i++) {
            if (i > 0) sql.text(word);
            Term term = terms.get(i);
            boolean joins = term instanceof And || term instanceof Or;
            if (joins && terms.size() > 1) group(term, exact);
            else write(term);
        }
    }

    private void arithmetic(Term left, String sign, Term right) {
        number(left);
        sql.text(" ").text(sign).text(" ");
        number(right);
    }

    private void number(Term term) {
        switch (term) {
            case ColumnTerm(var column)
            when column.type().equals(Type.UINT64) -> sql.text(dialect.signed(names.own(column)));
            case SourceColumn(var source, var column)
            when column.type().equals(Type.UINT64) -> sql.text(dialect.signed(names.of(source, column)));
            case Incoming incoming
            when incoming.field() instanceof ColumnTerm(var column)
                    && column.type().equals(Type.UINT64) -> sql.text(dialect.signed(incoming(incoming)));
            default -> operand(term);
        }
    }

    private String incoming(Incoming incoming) {
        if (!(incoming.field() instanceof ColumnTerm(var column))) throw unplanned(incoming);
        return dialect.upserts().incoming(dialect.quote(column.name()));
    }

    private static InvalidStatement unplanned(Term term) {
        return new InvalidStatement(StatementPrinter.print(term) + " cannot be written as SQL", null);
    }
}
