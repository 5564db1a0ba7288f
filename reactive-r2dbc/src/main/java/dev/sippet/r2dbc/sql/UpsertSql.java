package dev.sippet.r2dbc.sql;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.TableStatement.Upsert;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.List;

/** Writes upserts: an insert, and what becomes of the rows that are there. */
final class UpsertSql {
    private final Dialect dialect;
    private final Upsert upsert;

    UpsertSql(Dialect dialect, Upsert upsert) {
        this.dialect = dialect;
        this.upsert = upsert;
    }

    SqlTemplate template() {
        check();
        if (dialect.unnestsRows()) {
            return new UnnestTemplate(
                    one(), many(), upsert.first(), upsert.columns().size());
        }
        SqlWriter tail = there(new SqlWriter(dialect));
        SqlTemplate rows = new RowsTemplate(dialect, head() + "VALUES ", tail.text(), row());
        return new UpsertTemplate(rows, upsert.first(), row(), tail.sources());
    }

    private String head() {
        SqlWriter sql = new SqlWriter(dialect).text("INSERT INTO ").table(upsert.table());
        return sql.text(" (").columns(upsert.columns()).text(") ").text();
    }

    private List<Source> row() {
        List<Source> row = new ArrayList<>();
        for (Column column : upsert.columns()) row.add(new Source.Given(upsert.first() + row.size(), column.type()));
        return row;
    }

    private SqlTemplate one() {
        SqlWriter sql = new SqlWriter(dialect).text(head()).text("VALUES (");
        for (Source source : row()) sql.text(sql.bindsNothing() ? "" : ", ").marker(source);
        return there(sql.text(")")).template();
    }

    private SqlTemplate many() {
        SqlWriter sql = new SqlWriter(dialect).text(head());
        return there(new ArraysSql(sql, upsert.columns()).select(upsert.first()))
                .template();
    }

    private void check() {
        boolean answers = dialect.returning() == Dialect.Returning.CLAUSE
                || upsert.returning().isEmpty();
        boolean ignores = upsert.set().isEmpty() && dialect.upserts() == UpsertSyntax.ON_DUPLICATE_KEY;
        if (dialect.upserts() != UpsertSyntax.NONE && answers && !ignores) return;
        throw new UnsupportedFeature(
                dialect.name() + " has no statement that upserts so",
                "change the rows that are there, and store the others");
    }

    private SqlWriter there(SqlWriter sql) {
        if (dialect.upserts() == UpsertSyntax.ON_DUPLICATE_KEY) {
            sql.text(" ON DUPLICATE KEY UPDATE ");
        } else {
            sql.text(" ON CONFLICT (").columns(upsert.target());
            sql.text(upsert.set().isEmpty() ? ") DO NOTHING" : ") DO UPDATE SET ");
        }
        // Not only to tell apart the columns of the new row: PostgreSQL takes no column of the stored one without its
        // table.
        TermSql terms = new TermSql(sql, new Names(dialect, upsert.table(), true));
        List<Assignment> set = dialect.assignsInTurn() ? InTurn.order(upsert.set()) : upsert.set();
        for (int i = 0; i < set.size(); i++) {
            sql.text(i == 0 ? "" : ", ");
            if (set.get(i).target() instanceof Term.ColumnTerm(var column))
                sql.column(column).text(" = ");
            terms.exactly(set.get(i).value());
        }
        return sql.returning(upsert.returning());
    }
}
