package dev.sippet.r2dbc.sql;

import dev.sippet.schema.Table.Column;
import dev.sippet.statement.TableStatement.Owners;
import dev.sippet.statement.TableStatement.SelectRelated;
import dev.sippet.statement.Term;
import java.util.List;

/** Writes what reads the rows of many owners, each with what tells its owner. */
final class RelatedSql {
    private final SqlWriter sql;
    private final Names names;
    private final TermSql terms;
    private final ClauseSql clauses;
    private final SelectRelated select;

    RelatedSql(Dialect dialect, SelectRelated select) {
        this.sql = new SqlWriter(dialect);
        this.names = new Names(dialect, select.table(), select.owners() instanceof Owners.Linked);
        this.terms = new TermSql(sql, names);
        this.clauses = new ClauseSql(sql, terms);
        this.select = select;
    }

    SqlTemplate template() {
        if (select.limit() == null) all();
        else first(select.limit());
        return sql.template();
    }

    private void all() {
        sql.text("SELECT ");
        terms.list(select.values());
        for (int i = told(); i < width(); i++) owner(sql.text(", "), i);
        from();
        clauses.boundWhere(select.where());
        clauses.order(" ORDER BY ", select.order());
    }

    /** The rows get numbers within each owner, and those with small numbers are kept. */
    private void first(Term limit) {
        int values = select.values().size();
        for (int i = 0; i < values + width() - told(); i++)
            sql.text(i == 0 ? "SELECT " : ", ").text(name("c", i));
        for (int i = 0; i < values; i++) {
            sql.text(i == 0 ? " FROM (SELECT " : ", ");
            terms.exactly(select.values().get(i));
            sql.text(" AS ").text(name("c", i));
        }
        for (int i = told(); i < width(); i++)
            owner(sql.text(", "), i).text(" AS ").text(name("c", values + i));
        for (int i = 0; i < width(); i++) owner(sql.text(i == 0 ? ", ROW_NUMBER() OVER (PARTITION BY " : ", "), i);
        clauses.order(" ORDER BY ", select.order());
        sql.text(") AS ").text(name("n"));
        from();
        clauses.where(select.where());
        sql.text(") AS ").text(names.alias("x")).text(" WHERE ").text(name("n")).text(" <= ");
        terms.exactly(limit);
        sql.text(" ORDER BY ").text(name("n"));
    }

    /** How many columns tell the owner. */
    private int width() {
        return switch (select.owners()) {
            case Owners.Held(var columns) -> columns.size();
            case Owners.Linked linked -> linked.owners().size();
        };
    }

    /** How many of these are not read besides, since all of them are among the values: either none or all. */
    private int told() {
        boolean told = select.owners() instanceof Owners.Held(var columns)
                && select.values().containsAll(Term.of(columns));
        return told ? width() : 0;
    }

    private SqlWriter owner(SqlWriter to, int at) {
        return switch (select.owners()) {
            case Owners.Held(var columns) -> to.column(columns.get(at));
            case Owners.Linked linked -> to.text(linked("o", at));
        };
    }

    private void from() {
        sql.text(" FROM ").table(select.table());
        if (select.owners() instanceof Owners.Linked linked) links(linked);
    }

    private void links(Owners.Linked linked) {
        pairs(linked);
        List<Column> key = linked.key();
        for (int i = 0; i < key.size(); i++) {
            sql.text(i == 0 ? " ON " : " AND ")
                    .text(names.own(key.get(i)))
                    .text(" = ")
                    .text(linked("r", i));
        }
    }

    /** Every pair of an owner and a row once. */
    private void pairs(Owners.Linked linked) {
        for (int i = 0; i < linked.owners().size(); i++) {
            sql.text(i == 0 ? " JOIN (SELECT DISTINCT " : ", ");
            terms.exactly(linked.owners().get(i));
            sql.text(" AS ").text(name("o", i));
        }
        for (int i = 0; i < linked.rows().size(); i++) {
            sql.text(", ");
            terms.exactly(linked.rows().get(i));
            sql.text(" AS ").text(name("r", i));
        }
        for (int i = 0; i < linked.tables().size(); i++) {
            Owners.Linking each = linked.tables().get(i);
            sql.text(i == 0 ? " FROM " : ", ").table(each.table()).text(" AS ").text(names.alias(each.source()));
        }
        clauses.where(linked.where());
        sql.text(") AS ").text(names.alias("l"));
    }

    private String linked(String kind, int at) {
        return names.alias("l") + "." + name(kind, at);
    }

    private String name(String kind, int at) {
        return name(kind + at);
    }

    private String name(String plain) {
        return names.dialect().quote(plain);
    }
}
