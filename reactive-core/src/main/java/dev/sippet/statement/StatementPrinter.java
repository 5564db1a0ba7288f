package dev.sippet.statement;

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
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests and statements as text: for errors, logs, plans and {@code toString}. Values never appear. */
public final class StatementPrinter {
    private StatementPrinter() {}

    /** A request in words close to how people wrote it. */
    public static String print(Request request) {
        return switch (request) {
            case Request.Query q ->
                switch (q.answer()) {
                            case ROWS -> "query ";
                            case COUNT -> "count ";
                            case EXISTS -> "exists ";
                        }
                        + q.model()
                        + tail(q.where(), q.order(), q.limit(), q.offset(), q.lock());
            case Request.Insert i -> "create " + i.model();
            case Request.Update u -> "update " + u.model() + set(u.set()) + where(u.where()) + expecting(u.guard());
            case Request.Delete d -> "delete " + d.model() + where(d.where()) + expecting(d.guard());
        };
    }

    /** A statement over a table. */
    public static String print(TableStatement statement) {
        return switch (statement) {
            case TableStatement.Select s ->
                "select " + s.table() + "(" + list(s.columns(), Object::toString) + ")"
                        + tail(s.where(), s.order(), s.limit(), s.offset(), s.lock());
            case TableStatement.Count c -> "count " + c.table() + where(c.where());
            case TableStatement.Exists e -> "exists " + e.table() + where(e.where());
            case TableStatement.Insert i ->
                "insert " + i.table() + "(" + list(i.columns(), Object::toString) + ")" + returning(i.returning());
            case TableStatement.Update u ->
                "update " + u.table() + set(u.set()) + where(u.where()) + returning(u.returning());
            case TableStatement.Delete d -> "delete " + d.table() + where(d.where());
        };
    }

    /** A term. */
    public static String print(Term term) {
        return switch (term) {
            case FieldTerm(var model, var field) -> field.name();
            case ColumnTerm(var column) -> column.name();
            case Param p -> "?";
            case ListParam p -> "(?…)";
            case Argument(var index, var type) -> "?" + index;
            case ListArgument(var index, var type) -> "(?" + index + "…)";
            case Constant(var holds) -> Boolean.toString(holds);
            case Compare(var comparison, var left, var right) ->
                inner(left) + " " + comparison.sign() + " " + inner(right);
            case In(var value, var values) -> inner(value) + " in " + print(values);
            case IsNull(var value) -> inner(value) + " is null";
            case Like(var value, var pattern) -> inner(value) + " like " + inner(pattern);
            case Contains(var place, var value, var text) -> inner(value) + " " + verb(place) + " " + inner(text);
            case Not(IsNull(var value)) -> inner(value) + " is not null";
            case Not(var value) -> "not " + inner(value);
            case And(var terms) -> terms.stream().map(StatementPrinter::inner).collect(Collectors.joining(" and "));
            case Or(var terms) -> terms.stream().map(StatementPrinter::inner).collect(Collectors.joining(" or "));
            case Arithmetic(var operator, var left, var right) ->
                inner(left) + " " + operator.sign() + " " + inner(right);
        };
    }

    private static String inner(Term term) {
        boolean group = term instanceof And || term instanceof Or || term instanceof Arithmetic;
        return group ? "(" + print(term) + ")" : print(term);
    }

    private static String verb(Term.Place place) {
        return switch (place) {
            case START -> "starts with";
            case END -> "ends with";
            case ANYWHERE -> "contains";
        };
    }

    private static String tail(Term where, List<Order> order, @Nullable Term limit, @Nullable Term offset, Lock lock) {
        return where(where)
                + (order.isEmpty() ? "" : " order by " + list(order, StatementPrinter::order))
                + (limit == null ? "" : " limit " + print(limit))
                + (offset == null ? "" : " offset " + print(offset))
                + (lock == Lock.NONE
                        ? ""
                        : " for " + lock.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String where(Term where) {
        return where instanceof Constant(var holds) && holds ? "" : " where " + print(where);
    }

    private static String expecting(@Nullable Term guard) {
        return guard == null ? "" : " expecting " + print(guard);
    }

    private static String set(List<Assignment> set) {
        return " set " + list(set, a -> print(a.target()) + " = " + print(a.value()));
    }

    private static String returning(List<?> columns) {
        return columns.isEmpty() ? "" : " returning " + list(columns, Object::toString);
    }

    private static String order(Order order) {
        return print(order.by())
                + (order.descending() ? " desc" : " asc")
                + (order.nulls() == Order.Nulls.SMALLEST
                        ? ""
                        : " nulls " + order.nulls().name().toLowerCase(Locale.ROOT));
    }

    private static <V> String list(List<V> values, Function<V, String> print) {
        return values.stream().map(print).collect(Collectors.joining(", "));
    }
}
