package dev.sippet.r2dbc.sql;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.TableStatement.Insert;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes inserts: the text around the rows here, the rows in the templates. */
final class InsertSql {
    private final Dialect dialect;
    private final Insert insert;

    InsertSql(Dialect dialect, Insert insert) {
        this.dialect = dialect;
        this.insert = insert;
    }

    SqlTemplate template() {
        if (dialect.returning() == Dialect.Returning.NOTHING) checkNumbersOnly();
        if (insert.columns().isEmpty()) return nothing();
        if (!dialect.unnestsRows()) return new RowsTemplate(dialect, head() + "VALUES ", tail(), row());
        return new UnnestTemplate(one(), many(), 0, insert.columns().size());
    }

    private void checkNumbersOnly() {
        if (insert.returning().stream().allMatch(Column::identity)) return;
        throw new UnsupportedFeature(
                dialect.name() + " answers nothing of inserted rows but the numbers it gave them",
                "read them afterwards");
    }

    /** A row of which everything is left to the database. */
    private SqlTemplate nothing() {
        SqlWriter sql = new SqlWriter(dialect);
        sql.text("INSERT INTO ").table(insert.table()).text(" ");
        if (dialect.alwaysBinds()) {
            sql.text("SELECT FROM generate_series(1, ").fixed(Type.INT32, 1).text(")");
        } else {
            sql.text(dialect.defaultRow());
        }
        return sql.returning(insert.returning()).template();
    }

    private String head() {
        return new SqlWriter(dialect)
                .text("INSERT INTO ")
                .table(insert.table())
                .text(" (")
                .columns(insert.columns())
                .text(") ")
                .text();
    }

    private String tail() {
        return new SqlWriter(dialect).returning(insert.returning()).text();
    }

    private List<Source> row() {
        List<Source> row = new ArrayList<>();
        for (Column column : insert.columns()) row.add(new Source.Given(row.size(), column.type()));
        return row;
    }

    private SqlTemplate one() {
        SqlWriter sql = new SqlWriter(dialect).text(head()).text("VALUES (");
        for (Source source : row()) sql.text(sql.bindsNothing() ? "" : ", ").marker(source);
        return sql.text(")").text(tail()).template();
    }

    /** Rows come out in the order of the arrays, and RETURNING answers in the order of the rows. */
    private SqlTemplate many() {
        SqlWriter sql = new SqlWriter(dialect).text(head());
        return new ArraysSql(sql, insert.columns()).select(0).text(tail()).template();
    }
}
