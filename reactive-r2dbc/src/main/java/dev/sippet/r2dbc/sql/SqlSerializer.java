package dev.sippet.r2dbc.sql;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Order;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.Term;
import dev.sippet.value.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes statements over tables for one database. */
public final class SqlSerializer {
    private final SqlWriter sql;
    private final TermSql terms;
    private final Dialect dialect;

    private SqlSerializer(Dialect dialect) {
        this.dialect = dialect;
        this.sql = new SqlWriter(dialect);
        this.terms = new TermSql(sql);
    }

    /** The template of a statement; to be made once and kept. */
    public static SqlTemplate serialize(Dialect dialect, TableStatement statement) {
        return new SqlSerializer(dialect).serialize(statement);
    }

    /** The columns of the rows a statement writes that its SQL does not answer, so that the driver has to ask for them. */
    public static String[] asked(Dialect dialect, TableStatement statement) {
        if (dialect.returning() != Dialect.Returning.DRIVER) return new String[0];
        List<Column> written = switch (statement) {
            case TableStatement.Insert insert -> insert.returning();
            case TableStatement.Update update -> update.returning();
            case TableStatement.Select select -> List.of();
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
            case TableStatement.Count count -> count(count);
            case TableStatement.Exists exists -> exists(exists);
            case TableStatement.Insert insert -> new InsertSql(dialect, insert).template();
            case TableStatement.Update update -> update(update);
            case TableStatement.Delete delete -> delete(delete);
        };
    }

    private SqlTemplate select(TableStatement.Select select) {
        sql.text("SELECT ").columns(select.columns()).text(" FROM ").table(select.table());
        if (select.limit() == null && select.offset() == null) boundWhere(select.where());
        else where(select.where());
        order(select.order());
        part(select.limit(), select.offset());
        return sql.text(dialect.lock(select.lock())).template();
    }

    private void part(@Nullable Term limit, @Nullable Term offset) {
        if (limit != null) {
            sql.text(" LIMIT ");
            terms.write(limit);
        } else if (offset != null) {
            sql.text(dialect.noLimit());
        }
        if (offset != null) {
            sql.text(" OFFSET ");
            terms.write(offset);
        }
    }

    private void order(List<Order> orders) {
        for (int i = 0; i < orders.size(); i++) {
            sql.text(i == 0 ? " ORDER BY " : ", ");
            order(orders.get(i));
        }
    }

    private void order(Order order) {
        boolean ascending = !order.descending();
        boolean first = switch (order.nulls()) {
            case SMALLEST -> ascending;
            case FIRST -> true;
            case LAST -> false;
        };
        boolean said = nullable(order.by());
        if (said && !dialect.ordersNulls() && first != ascending) {
            terms.operand(order.by()).text(first ? " IS NULL DESC, " : " IS NULL, ");
        }
        terms.write(order.by());
        if (!ascending) sql.text(" DESC");
        if (said && dialect.ordersNulls()) sql.text(first ? " NULLS FIRST" : " NULLS LAST");
    }

    /** Where there is no NULL nothing is said about it, so that any index serves the order. */
    private static boolean nullable(Term by) {
        return !(by instanceof Term.ColumnTerm(var column)) || column.nullable();
    }

    private SqlTemplate count(TableStatement.Count count) {
        sql.text("SELECT count(*) FROM ").table(count.table());
        boundWhere(count.where());
        return sql.template();
    }

    private SqlTemplate exists(TableStatement.Exists exists) {
        sql.text("SELECT EXISTS(SELECT 1 FROM ").table(exists.table());
        boundWhere(exists.where());
        return sql.text(")").template();
    }

    private SqlTemplate update(TableStatement.Update update) {
        if (!update.returning().isEmpty() && !dialect.updatesReturn()) {
            throw new UnsupportedFeature(
                    dialect.name() + " answers no columns of updated rows", "read them afterwards");
        }
        sql.text("UPDATE ").table(update.table()).text(" SET ");
        List<Assignment> set = dialect.assignsInTurn() ? InTurn.order(update.set()) : update.set();
        for (int i = 0; i < set.size(); i++) {
            terms.write(set.get(i).target());
            sql.text(" = ");
            terms.write(set.get(i).value());
            if (i < set.size() - 1) sql.text(", ");
        }
        boundWhere(update.where());
        return sql.returning(update.returning()).template();
    }

    private SqlTemplate delete(TableStatement.Delete delete) {
        sql.text("DELETE FROM ").table(delete.table());
        boundWhere(delete.where());
        return sql.template();
    }

    private void where(Term where) {
        if (always(where)) return;
        sql.text(" WHERE ");
        if (where instanceof Term.Or) terms.operand(where);
        else terms.write(where);
    }

    /**
     * A condition; where the whole statement binds nothing, and has to, one that is bound and always holds. PostgreSQL asks it once
     * for all rows, and plans as without it; a bound limit of NULL would do too, but is planned as if a tenth of the rows were read.
     */
    private void boundWhere(Term where) {
        where(where);
        if (!dialect.alwaysBinds() || !sql.bindsNothing()) return;
        sql.text(always(where) ? " WHERE " : " AND ").fixed(Type.BOOL, true);
    }

    private static boolean always(Term where) {
        return where instanceof Term.Constant(var holds) && holds;
    }
}
