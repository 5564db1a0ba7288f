package dev.sippet.r2dbc.sql;

import dev.sippet.schema.Table;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.CountIn;
import dev.sippet.statement.Term.ExistsIn;
import dev.sippet.statement.Term.InSelect;
import dev.sippet.statement.Term.Incoming;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.Scalar;
import dev.sippet.statement.Term.SourceColumn;
import dev.sippet.statement.Term.TupleIn;
import dev.sippet.value.Type;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Writes terms that look into other tables, and tuples. */
final class SubquerySql {
    private final SqlWriter sql;
    private final TermSql terms;
    private final ClauseSql clauses;
    private final Names names;
    private final Dialect dialect;

    SubquerySql(SqlWriter sql, TermSql terms, Names names) {
        this.sql = sql;
        this.terms = terms;
        this.clauses = new ClauseSql(sql, terms);
        this.names = names;
        this.dialect = sql.dialect();
    }

    void exists(ExistsIn exists) {
        sql.text("EXISTS (SELECT 1");
        from(exists.table(), exists.source(), exists.where());
        sql.text(")");
    }

    void count(CountIn count) {
        sql.text("(SELECT count(*)");
        from(count.table(), count.source(), count.where());
        sql.text(")");
    }

    void scalar(Scalar scalar) {
        sql.text("(SELECT ");
        terms.exactly(scalar.value());
        from(scalar.table(), scalar.source(), scalar.where());
        sql.text(")");
    }

    private void from(Table table, int source, Term where) {
        sql.text(" FROM ").table(table).text(" AS ").text(names.alias(source));
        clauses.where(where);
    }

    void in(InSelect in) {
        if (vague(in.values(), in.selected())) {
            compared(in);
        } else if (limited(in) && !dialect.limitsMembers()) {
            derived(in, "");
        } else {
            tuple(in.values());
            select(in, "", false, " IN (");
            sql.text(")");
        }
    }

    /** The same, found before anything else: a derived table without doubles is not merged into the rest of the statement. */
    void apart(InSelect in) {
        derived(in, "DISTINCT ");
    }

    private void derived(InSelect in, String distinct) {
        tuple(in.values());
        select(in, distinct, true, " IN (SELECT * FROM (");
        sql.text(") AS ").text(names.alias("x")).text(")");
    }

    private static boolean limited(InSelect in) {
        return in.limit() != null || in.offset() != null;
    }

    /** Without a limit the order says nothing about which rows there are. */
    private void select(InSelect in, String distinct, boolean named, String before) {
        sql.text(before).text("SELECT ").text(distinct);
        for (int i = 0; i < in.selected().size(); i++) {
            sql.text(i == 0 ? "" : ", ");
            terms.exactly(in.selected().get(i));
            if (named) sql.text(" AS ").text(dialect.quote("c" + i));
        }
        from(in.table(), in.source(), in.where());
        if (!limited(in)) return;
        clauses.order(" ORDER BY ", in.order());
        clauses.part(in.limit(), in.offset());
    }

    void in(TupleIn in) {
        if (vague(in.values(), in.values())) {
            compared(in);
            return;
        }
        tuple(in.values());
        if (dialect.unnestsTuples()) {
            List<String> around = dialect.aroundTuples(
                    in.arguments().stream().<Type>map(ListArgument::element).toList());
            for (int i = 0; i < in.arguments().size(); i++) {
                ListArgument list = in.arguments().get(i);
                sql.text(around.get(i)).marker(new Source.Whole(list.index(), list.element()));
            }
            sql.text(around.getLast());
        } else {
            sql.text(" IN (").marker(new Source.Each(given(in.arguments()))).text(")");
        }
    }

    private static List<Source.Given> given(List<ListArgument> lists) {
        return lists.stream()
                .map(list -> new Source.Given(list.index(), list.element()))
                .toList();
    }

    private void arrays(String before, List<ListArgument> lists) {
        for (int i = 0; i < lists.size(); i++) {
            ListArgument list = lists.get(i);
            sql.text(i == 0 ? before : ", ").marker(new Source.Whole(list.index(), list.element()));
            sql.text(dialect.arrayCast(list.element()));
        }
    }

    private void tuple(List<Term> values) {
        if (values.size() == 1) {
            terms.operand(values.getFirst());
            return;
        }
        sql.text("(");
        terms.list(values);
        sql.text(")");
    }

    /** Whether the database would call unknown what is known, and somebody would see the difference. */
    private boolean vague(List<Term> values, List<Term> selected) {
        return values.size() > 1
                && terms.exact()
                && !dialect.comparesTuples()
                && Stream.concat(values.stream(), selected.stream()).anyMatch(TermSql::nullable);
    }

    /** The comparisons with each row, which are true, false or unknown as they should be, and whether one of them is true. */
    private void compared(InSelect in) {
        if (limited(in)) {
            compare(in.values(), this::derived);
            select(in, "", true, " FROM (");
            sql.text(") AS ").text(names.alias("x"));
        } else {
            compare(in.values(), at -> terms.operand(in.selected().get(at)));
            from(in.table(), in.source(), in.where());
        }
        sql.text(")");
    }

    private void compared(TupleIn in) {
        compare(in.values(), this::derived);
        arrays(" FROM UNNEST(", in.arguments());
        sql.text(") AS ").text(names.alias("x"));
        for (int i = 0; i < in.arguments().size(); i++)
            sql.text(i == 0 ? "(" : ", ").text(dialect.quote("c" + i));
        sql.text("))");
    }

    private void compare(List<Term> values, IntConsumer other) {
        for (int i = 0; i < values.size(); i++) {
            sql.text(i == 0 ? "TRUE IN (SELECT " : " AND ");
            other.accept(i);
            sql.text(" = ");
            terms.operand(Rewrite.bottomUp(values.get(i), SubquerySql::inside));
        }
    }

    private void derived(int at) {
        sql.text(names.alias("x")).text(".").text(dialect.quote("c" + at));
    }

    /** Within a subquery the statement's own columns have to say whose they are; those of a new row do. */
    static Term inside(Term value) {
        return switch (value) {
            case ColumnTerm(var column) -> new SourceColumn(0, column);
            case Incoming(SourceColumn(var source, var column)) -> new Incoming(new ColumnTerm(column));
            default -> value;
        };
    }
}
