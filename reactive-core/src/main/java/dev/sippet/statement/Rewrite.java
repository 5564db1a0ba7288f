package dev.sippet.statement;

import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Arithmetic;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Contains;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.IsNull;
import dev.sippet.statement.Term.Like;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The one way through a term. */
public final class Rewrite {
    private Rewrite() {}

    /** Applies {@code change} to every term, children first and from left to right; what it leaves as it is, is kept. */
    public static Term bottomUp(Term term, UnaryOperator<Term> change) {
        return change.apply(children(term, child -> bottomUp(child, change)));
    }

    /** Applies {@code to} to what a term consists of, from left to right. */
    public static Term children(Term term, UnaryOperator<Term> to) {
        return switch (term) {
            case Term.FieldTerm leaf -> leaf;
            case Term.ColumnTerm leaf -> leaf;
            case Term.SourceColumn leaf -> leaf;
            case Term.Param leaf -> leaf;
            case Term.ListParam leaf -> leaf;
            case Term.Argument leaf -> leaf;
            case Term.ListArgument leaf -> leaf;
            case Term.Constant leaf -> leaf;
            case Compare(var comparison, var left, var right) ->
                new Compare(comparison, to.apply(left), to.apply(right));
            case In(var value, var list) -> new In(to.apply(value), to.apply(list));
            case Term.Incoming(var field) -> new Term.Incoming(to.apply(field));
            case IsNull(var value) -> new IsNull(to.apply(value));
            case Like(var value, var pattern) -> new Like(to.apply(value), to.apply(pattern));
            case Contains(var place, var value, var text) -> new Contains(place, to.apply(value), to.apply(text));
            case Not(var value) -> new Not(to.apply(value));
            case And(var terms) -> new And(all(terms, to));
            case Or(var terms) -> new Or(all(terms, to));
            case Arithmetic(var operator, var left, var right) ->
                new Arithmetic(operator, to.apply(left), to.apply(right));
            case Term.ListCall(var function, var operands) -> new Term.ListCall(function, all(operands, to));
            case Term.IsTrue(var value) -> new Term.IsTrue(to.apply(value));
            case Term.TupleIn(var values, var lists) -> new Term.TupleIn(all(values, to), all(lists, to));
            case Term.Relational relational -> related(relational, to);
            case Term.Subquery subquery -> subquery(subquery, to);
        };
    }

    private static Term related(Term.Relational term, UnaryOperator<Term> to) {
        return switch (term) {
            case Term.Related(var owner, var relation, var value) -> new Term.Related(owner, relation, to.apply(value));
            case Term.Some(var owner, var relation, var condition) ->
                new Term.Some(owner, relation, to.apply(condition));
            case Term.CountOf(var owner, var relation, var condition) ->
                new Term.CountOf(owner, relation, to.apply(condition));
            case Term.InQuery(var values, var query, var fields) ->
                new Term.InQuery(all(values, to), query(query, to), fields);
        };
    }

    private static Term subquery(Term.Subquery term, UnaryOperator<Term> to) {
        return switch (term) {
            case Term.ExistsIn(var table, var source, var where) -> new Term.ExistsIn(table, source, to.apply(where));
            case Term.CountIn(var table, var source, var where) -> new Term.CountIn(table, source, to.apply(where));
            case Term.Scalar(var table, var source, var value, var where) ->
                new Term.Scalar(table, source, to.apply(value), to.apply(where));
            case Term.InSelect(
                    var values,
                    var table,
                    var source,
                    var selected,
                    var where,
                    var order,
                    var most,
                    var skip) ->
                new Term.InSelect(
                        all(values, to),
                        table,
                        source,
                        all(selected, to),
                        to.apply(where),
                        orders(order, to),
                        orNull(most, to),
                        orNull(skip, to));
        };
    }

    /** The parts of a query in the order in which its values come. */
    public static Request.Query query(Request.Query query, UnaryOperator<Term> to) {
        return new Request.Query(
                query.model(),
                query.answer(),
                to.apply(query.where()),
                orders(query.order(), to),
                orNull(query.limit(), to),
                orNull(query.offset(), to),
                query.lock(),
                includes(query.includes(), to),
                query.deferred(),
                selections(query.select(), to),
                query.consistent());
    }

    private static List<Include> includes(List<Include> includes, UnaryOperator<Term> to) {
        List<Include> changed = new ArrayList<>(includes.size());
        for (Include include : includes) changed.add(include(include, to));
        return changed;
    }

    private static Include include(Include include, UnaryOperator<Term> to) {
        return new Include(
                include.owner(),
                include.relation(),
                to.apply(include.where()),
                orders(include.order(), to),
                orNull(include.limit(), to),
                includes(include.includes(), to),
                include.deferred(),
                selections(include.select(), to));
    }

    private static List<Selection> selections(List<Selection> selections, UnaryOperator<Term> to) {
        List<Selection> changed = new ArrayList<>(selections.size());
        for (Selection each : selections) {
            changed.add(
                    switch (each) {
                        case Selection.Value(var term) -> new Selection.Value(to.apply(term));
                        case Selection.Related(var related) -> new Selection.Related(include(related, to));
                    });
        }
        return changed;
    }

    private static List<Order> orders(List<Order> orders, UnaryOperator<Term> to) {
        List<Order> changed = new ArrayList<>(orders.size());
        for (Order order : orders) changed.add(new Order(to.apply(order.by()), order.descending(), order.nulls()));
        return changed;
    }

    private static @Nullable Term orNull(@Nullable Term term, UnaryOperator<Term> to) {
        return term == null ? null : to.apply(term);
    }

    private static List<Term> all(List<? extends Term> terms, UnaryOperator<Term> to) {
        List<Term> changed = new ArrayList<>(terms.size());
        for (Term term : terms) changed.add(to.apply(term));
        return changed;
    }
}
