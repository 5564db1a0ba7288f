package dev.sippet.r2dbc.sql;

import dev.sippet.statement.Order;
import dev.sippet.statement.Term;
import dev.sippet.value.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the clauses that statements and their subqueries share. */
final class ClauseSql {
    private final SqlWriter sql;
    private final TermSql terms;
    private final Dialect dialect;

    ClauseSql(SqlWriter sql, TermSql terms) {
        this.sql = sql;
        this.terms = terms;
        this.dialect = sql.dialect();
    }

    void where(Term where) {
        if (always(where)) return;
        sql.text(" WHERE ");
        if (where instanceof Term.Or) terms.group(where, false);
        else terms.condition(where);
    }

    /**
     * A condition; where the whole statement binds nothing, and has to, one that is bound and always holds. PostgreSQL asks it once
     * for all rows, and plans as without it; a bound limit of NULL would do too, but is planned as if a tenth of the rows were read.
     */
    void boundWhere(Term where) {
        where(where);
        if (!dialect.alwaysBinds() || !sql.bindsNothing()) return;
        sql.text(always(where) ? " WHERE " : " AND ").fixed(Type.BOOL, true);
    }

    static boolean always(Term where) {
        return where instanceof Term.Constant(var holds) && holds;
    }

    /** How the rows are ordered, after these words. */
    void order(String words, List<Order> orders) {
        order(words, orders, List.of());
    }

    /** The same; by one of {@code named} is by the name that it has in a derived table. */
    void order(String words, List<Order> orders, List<Term> named) {
        for (int i = 0; i < orders.size(); i++) {
            sql.text(i == 0 ? words : ", ");
            order(orders.get(i), named.indexOf(orders.get(i).by()));
        }
    }

    /** What a term of a derived table is called there. */
    String named(int at) {
        return dialect.quote("c" + at);
    }

    private void order(Order order, int named) {
        boolean ascending = !order.descending();
        boolean first = switch (order.nulls()) {
            case SMALLEST -> ascending;
            case FIRST -> true;
            case LAST -> false;
        };
        boolean said = TermSql.nullable(order.by());
        if (said && !dialect.ordersNulls() && first != ascending) {
            if (named >= 0) sql.text(named(named));
            else terms.operand(order.by());
            sql.text(first ? " IS NULL DESC, " : " IS NULL, ");
        }
        if (named >= 0) sql.text(named(named));
        else terms.exactly(order.by());
        if (!ascending) sql.text(" DESC");
        if (said && dialect.ordersNulls()) sql.text(first ? " NULLS FIRST" : " NULLS LAST");
    }

    /** How many rows are left out and kept. */
    void part(@Nullable Term limit, @Nullable Term offset) {
        if (limit != null) {
            sql.text(" LIMIT ");
            terms.exactly(limit);
        } else if (offset != null) {
            sql.text(dialect.noLimit());
        }
        if (offset != null) {
            sql.text(" OFFSET ");
            terms.exactly(offset);
        }
    }
}
