package dev.sippet.r2dbc.sql;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Order;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes statements over tables for one database. */
public final class SqlSerializer {
    private final SqlWriter sql;
    private final TermSql terms;
    private final ClauseSql clauses;
    private final Dialect dialect;

    private SqlSerializer(Dialect dialect, Table own) {
        this.dialect = dialect;
        this.sql = new SqlWriter(dialect);
        this.terms = new TermSql(sql, new Names(dialect, own, false));
        this.clauses = new ClauseSql(sql, terms);
    }

    /** The template of a statement; to be made once and kept. */
    public static SqlTemplate serialize(Dialect dialect, TableStatement statement) {
        return new SqlSerializer(dialect, statement.table()).serialize(statement);
    }

    /** The columns of the rows a statement writes that its SQL does not answer, so that the driver has to ask for them. */
    public static String[] asked(Dialect dialect, TableStatement statement) {
        if (dialect.returning() != Dialect.Returning.DRIVER) return new String[0];
        List<Column> written = switch (statement) {
            case TableStatement.Insert insert -> insert.returning();
            case TableStatement.InsertGraph graph -> List.of();
            case TableStatement.Update update -> update.returning();
            case TableStatement.Upsert upsert -> upsert.returning();
            case TableStatement.Select select -> List.of();
            case TableStatement.SelectRelated select -> List.of();
            case TableStatement.Count count -> List.of();
            case TableStatement.Exists exists -> List.of();
            case TableStatement.Delete delete -> List.of();
        };
        return written.stream().map(Column::name).toArray(String[]::new);
    }

    /** What the driver has to run before a statement; null for nothing. */
    public static @Nullable String before(Dialect dialect, TableStatement statement) {
        boolean locks = statement instanceof TableStatement.Select select && select.lock() != Lock.NONE;
        return locks ? dialect.beforeLocking(statement.table()) : null;
    }

    private SqlTemplate serialize(TableStatement statement) {
        return switch (statement) {
            case TableStatement.Select select -> select(select);
            case TableStatement.SelectRelated select -> new RelatedSql(dialect, select).template();
            case TableStatement.Count count -> count(count);
            case TableStatement.Exists exists -> exists(exists);
            case TableStatement.Insert insert -> new InsertSql(dialect, insert).template();
            case TableStatement.InsertGraph graph -> new InsertGraphSql(dialect, graph).template();
            case TableStatement.Update update -> update(update);
            case TableStatement.Delete delete -> delete(delete);
            case TableStatement.Upsert upsert -> new UpsertSql(dialect, upsert).template();
        };
    }

    private SqlTemplate select(TableStatement.Select select) {
        if (select.distinct() && !isByColumns(select.order())) return distinct(select);
        sql.text(select.distinct() ? "SELECT DISTINCT " : "SELECT ");
        terms.list(select.values());
        sql.text(" FROM ").table(select.table());
        if (select.limit() == null && select.offset() == null) clauses.boundWhere(select.where());
        else clauses.where(select.where());
        clauses.order(" ORDER BY ", select.order());
        clauses.part(select.limit(), select.offset());
        return sql.text(dialect.lock(select.lock())).template();
    }

    private static boolean isByColumns(List<Order> order) {
        return order.stream().allMatch(each -> each.by() instanceof Term.ColumnTerm);
    }

    /** Subqueries are ordered by outside, since H2 and MySQL do not see that they are the same as those selected. */
    private SqlTemplate distinct(TableStatement.Select select) {
        sql.text("SELECT * FROM (");
        named(select.values(), select.table(), select.where());
        clauses.order(" ORDER BY ", select.order(), select.values());
        clauses.part(select.limit(), select.offset());
        return sql.template();
    }

    /** A derived table of different values. */
    private void named(List<Term> values, Table table, Term where) {
        sql.text("SELECT DISTINCT ");
        for (int i = 0; i < values.size(); i++) {
            sql.text(i == 0 ? "" : ", ");
            terms.exactly(values.get(i));
            sql.text(" AS ").text(clauses.named(i));
        }
        sql.text(" FROM ").table(table);
        clauses.boundWhere(where);
        sql.text(") AS ").text(dialect.quote("each"));
    }

    private SqlTemplate count(TableStatement.Count count) {
        sql.text("SELECT count(*) FROM ");
        if (!count.distinct().isEmpty()) return different(count);
        sql.table(count.table());
        clauses.boundWhere(count.where());
        return sql.template();
    }

    /** Rows with a NULL count too, as they do where they are read. */
    private SqlTemplate different(TableStatement.Count count) {
        sql.text("(");
        named(count.distinct(), count.table(), count.where());
        return sql.template();
    }

    private SqlTemplate exists(TableStatement.Exists exists) {
        sql.text("SELECT EXISTS(SELECT 1 FROM ").table(exists.table());
        clauses.boundWhere(exists.where());
        return sql.text(")").template();
    }

    private SqlTemplate update(TableStatement.Update update) {
        if (!update.returning().isEmpty() && !dialect.updatesReturn()) {
            throw new UnsupportedFeature(
                    dialect.name() + " answers no columns of updated rows", "read them afterwards");
        }
        sql.text("UPDATE ").table(update.table()).text(" SET ");
        refuseSelfReads(update);
        List<Assignment> set = dialect.assignsInTurn() ? InTurn.order(update.set()) : update.set();
        for (int i = 0; i < set.size(); i++) {
            terms.exactly(set.get(i).target());
            sql.text(" = ");
            terms.exactly(set.get(i).value());
            if (i < set.size() - 1) sql.text(", ");
        }
        writtenWhere(update.table(), update.where());
        return sql.returning(update.returning()).template();
    }

    private void refuseSelfReads(TableStatement.Update update) {
        if (dialect.readsWhatItWrites()) return;
        if (update.set().stream().noneMatch(each -> SelfReads.in(each.value(), update.table()))) return;
        throw new UnsupportedFeature(
                dialect.name() + " cannot set a column of " + update.table() + " to what other rows of it tell",
                "read it first, and set the value");
    }

    private SqlTemplate delete(TableStatement.Delete delete) {
        sql.text("DELETE FROM ").table(delete.table());
        writtenWhere(delete.table(), delete.where());
        return sql.template();
    }

    /** The rows that are written; those that the same table tells are found first, where that has to be. */
    private void writtenWhere(Table table, Term where) {
        if (dialect.readsWhatItWrites() || !SelfReads.in(where, table)) {
            clauses.boundWhere(where);
            return;
        }
        SelfReads split = SelfReads.split(where, table);
        clauses.where(split.others());
        sql.text(ClauseSql.always(split.others()) ? " WHERE " : " AND ");
        terms.apart(split.found());
    }
}
