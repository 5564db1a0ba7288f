package dev.sippet.statement;

import dev.sippet.schema.Field;
import dev.sippet.schema.Table;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requests and statements as text: for errors, logs, plans and {@code toString}. Values never appear. */
public final class StatementPrinter {
    private StatementPrinter() {}

    /** A request in words close to how people wrote it. */
    public static String print(Request request) {
        return switch (request) {
            case Request.Query q ->
                switch (q.answer()) {
                            case ROWS, FIELDS, VALUES, DISTINCT -> "query ";
                            case COUNT, COUNT_DISTINCT -> "count ";
                            case EXISTS -> "exists ";
                            case GIVEN -> "given ";
                        }
                        + q.model()
                        + tail(q.where(), q.order(), q.limit(), q.offset(), q.lock())
                        + (q.consistent() ? " consistent" : "")
                        + included(q.deferred(), q.includes())
                        + selected(distinct(q), q.select());
            case Request.Insert i -> "create " + i.model() + nested(i.nested()) + (i.eachAlone() ? " each alone" : "");
            case Request.InsertMissing i -> "create " + i.model() + " unless there by " + list(i.by(), Field::name);
            case Request.Update u -> "update " + u.model() + set(u.set()) + where(u.where()) + expecting(u.guard());
            case Request.Delete d -> "delete " + d.model() + where(d.where()) + expecting(d.guard());
            case Request.UpsertMany many ->
                "upsert many " + many.model() + ": " + list(many.shapes(), StatementPrinter::print);
            case Request.Upsert u ->
                "upsert " + u.model() + " by " + list(u.target(), Field::name)
                        + (u.ignore() ? " or ignore" : u.set().isEmpty() ? "" : set(u.set()));
            case Request.Together t ->
                t.parts().stream().map(part -> print(part.request())).collect(Collectors.joining("; "));
        };
    }

    /** A statement over a table. */
    public static String print(TableStatement statement) {
        return switch (statement) {
            case TableStatement.Select s ->
                "select " + (s.distinct() ? "distinct " : "") + s.table() + "("
                        + list(s.values(), StatementPrinter::print) + ")"
                        + tail(s.where(), s.order(), s.limit(), s.offset(), s.lock());
            case TableStatement.SelectRelated s ->
                "select " + s.table() + "(" + list(s.values(), StatementPrinter::print) + ")" + owners(s.owners())
                        + tail(s.where(), s.order(), null, null, Lock.NONE)
                        + (s.limit() == null ? "" : " limit " + print(s.limit()) + " each");
            case TableStatement.Count c -> "count " + counted(c) + where(c.where());
            case TableStatement.Exists e -> "exists " + e.table() + where(e.where());
            case TableStatement.Insert i ->
                "insert " + i.table() + "(" + list(i.columns(), Object::toString) + ")" + returning(i.returning());
            case TableStatement.InsertGraph g ->
                "insert "
                        + list(
                                g.nodes(),
                                node -> node.table() + "(" + list(node.table().columns(), Object::toString) + ")");
            case TableStatement.Update u ->
                "update " + u.table() + set(u.set()) + where(u.where()) + returning(u.returning());
            case TableStatement.Delete d -> "delete " + d.table() + where(d.where());
            case TableStatement.Upsert u ->
                "upsert " + u.table() + "(" + list(u.columns(), Object::toString) + ") by "
                        + list(u.target(), Object::toString)
                        + (u.set().isEmpty() ? " or ignore" : set(u.set()))
                        + returning(u.returning());
        };
    }

    private static String counted(TableStatement.Count count) {
        if (count.distinct().isEmpty()) return count.table().toString();
        return "distinct " + count.table() + "(" + list(count.distinct(), StatementPrinter::print) + ")";
    }

    /** A term. */
    public static String print(Term term) {
        return switch (term) {
            case FieldTerm(var model, var field) -> field.name();
            case ColumnTerm(var column) -> column.name();
            case Term.Incoming(var field) -> "new." + print(field);
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
            case Term.ListCall call -> listCall(call);
            case Term.IsTrue(var value) -> inner(value) + " is true";
            case Term.SourceColumn(var source, var column) -> "t" + source + "." + column.name();
            case Term.TupleIn(var values, var lists) -> tuple(values) + " in " + list(lists, StatementPrinter::print);
            case Term.Relational relational -> relational(relational);
            case Term.Subquery subquery -> subquery(subquery);
        };
    }

    private static String listCall(Term.ListCall call) {
        List<Term> besides = call.operands().subList(1, call.operands().size());
        String words = call.function().words();
        if (call.function() == Term.ListFunction.SIZE) return words + " of " + inner(call.list());
        return inner(call.list()) + " " + words + (besides.isEmpty() ? "" : " " + inner(besides.getFirst()));
    }

    private static String relational(Term.Relational term) {
        return switch (term) {
            case Term.Related(var owner, var relation, var value) -> relation.name() + "." + print(value);
            case Term.Some(var owner, var relation, var condition) ->
                relation.name() + ".any(" + print(condition) + ")";
            case Term.CountOf(var owner, var relation, var condition) ->
                relation.name() + ".count(" + (isAlways(condition) ? "" : print(condition)) + ")";
            case Term.InQuery(var values, var query, var fields) ->
                tuple(values) + " in (" + list(fields, Field::name) + " of " + print(query) + ")";
        };
    }

    private static String subquery(Term.Subquery term) {
        return switch (term) {
            case Term.ExistsIn(var table, var source, var where) -> "exists " + from(table, source) + where(where);
            case Term.CountIn(var table, var source, var where) -> "(count " + from(table, source) + where(where) + ")";
            case Term.Scalar(var table, var source, var value, var where) ->
                "(" + print(value) + " of " + from(table, source) + where(where) + ")";
            case Term.InSelect in ->
                tuple(in.values()) + " in (" + list(in.selected(), StatementPrinter::print) + " of "
                        + from(in.table(), in.source())
                        + tail(in.where(), in.order(), in.limit(), in.offset(), Lock.NONE) + ")";
        };
    }

    private static String from(Table table, int source) {
        return table + " t" + source;
    }

    private static String tuple(List<Term> values) {
        String all = list(values, StatementPrinter::print);
        return values.size() == 1 ? all : "(" + all + ")";
    }

    private static String owners(TableStatement.Owners owners) {
        return switch (owners) {
            case TableStatement.Owners.Held(var columns) -> " of " + list(columns, Object::toString);
            case TableStatement.Owners.Linked(var tables, var of, var rows, var key, var where) ->
                " of " + list(of, StatementPrinter::print) + " over "
                        + list(tables, each -> from(each.table(), each.source())) + where(where);
        };
    }

    private static String nested(List<Request.Nested> nested) {
        if (nested.isEmpty()) return "";
        return " with "
                + list(
                        nested,
                        each -> each.relation().name() + nested(each.insert().nested()));
    }

    private static String included(List<Field> deferred, List<Include> includes) {
        if (deferred.isEmpty() && includes.isEmpty()) return "";
        return " include "
                + Stream.concat(
                                deferred.stream().map(Field::name),
                                includes.stream().map(StatementPrinter::include))
                        .collect(Collectors.joining(", "));
    }

    private static String distinct(Request.Query query) {
        return switch (query.answer()) {
            case DISTINCT, COUNT_DISTINCT -> "distinct ";
            case ROWS, FIELDS, VALUES, COUNT, EXISTS, GIVEN -> "";
        };
    }

    private static String selected(String distinct, List<Selection> select) {
        return select.isEmpty() ? "" : " select " + distinct + list(select, StatementPrinter::print);
    }

    /** Something that is selected. */
    public static String print(Selection selection) {
        return switch (selection) {
            case Selection.Value(var term) -> print(term);
            case Selection.Related(var related) -> include(related);
        };
    }

    private static String include(Include include) {
        String refined = tail(include.where(), include.order(), include.limit(), null, Lock.NONE)
                + included(include.deferred(), include.includes())
                + selected("", include.select());
        return include.relation().name() + (refined.isEmpty() ? "" : "(" + refined.substring(1) + ")");
    }

    private static String inner(Term term) {
        boolean group = term instanceof And
                || term instanceof Or
                || term instanceof Arithmetic
                || term instanceof Term.ListCall;
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
        return isAlways(where) ? "" : " where " + print(where);
    }

    private static boolean isAlways(Term term) {
        return term instanceof Constant(var holds) && holds;
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

    private static <V> String list(List<? extends V> values, Function<V, String> print) {
        return values.stream().map(print).collect(Collectors.joining(", "));
    }
}
