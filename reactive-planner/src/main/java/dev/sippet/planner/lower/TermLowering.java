package dev.sippet.planner.lower;

import dev.sippet.planner.lower.Sources.Source;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.statement.Order;
import dev.sippet.statement.Request;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Contains;
import dev.sippet.statement.Term.CountIn;
import dev.sippet.statement.Term.ExistsIn;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.InSelect;
import dev.sippet.statement.Term.Like;
import dev.sippet.statement.Term.Or;
import dev.sippet.statement.Term.Related;
import dev.sippet.statement.Term.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes terms over fields and relations terms over columns. A value beyond a relation is a subquery of one value, which is NULL
 * where the relation leads to none. Where a condition only has to be told apart from true, that is everywhere but below a
 * {@code not}, it becomes a semi-join instead, which an index of the owner's side can serve.
 */
final class TermLowering {
    private final Sources sources;
    private final Source at;
    private final boolean inside;

    private TermLowering(Sources sources, Source at, boolean inside) {
        this.sources = sources;
        this.at = at;
        this.inside = inside;
    }

    /** Of the statement's own table. */
    TermLowering(Sources sources, Source own) {
        this(sources, own, false);
    }

    /** A condition that has to hold: false and unknown are the same to it. */
    Term condition(Term term) {
        return switch (term) {
            case And(var terms) -> new And(terms.stream().map(this::condition).toList());
            case Or(var terms) -> new Or(terms.stream().map(this::condition).toList());
            case Compare(var comparison, Related related, Argument value) ->
                semiJoin(related, inner -> new Compare(comparison, inner, value));
            case In(Related related, var list) -> semiJoin(related, inner -> new In(inner, list));
            case Like(Related related, var pattern) -> semiJoin(related, inner -> new Like(inner, pattern));
            case Contains(var place, Related related, var text) ->
                semiJoin(related, inner -> new Contains(place, inner, text));
            default -> value(term);
        };
    }

    /** A value, or a condition whose three outcomes matter. */
    Term value(Term term) {
        return switch (term) {
            case Term.FieldTerm(var model, var field) -> column(field);
            case Related(var owner, var relation, var inner) -> scalar(relation.hops(owner), inner);
            case Term.Some(var owner, var relation, var condition) -> exists(relation.hops(owner), condition);
            case Term.CountOf(var owner, var relation, var condition) -> count(relation.hops(owner), condition);
            case Term.InQuery in -> inQuery(in);
            case Term.IsTrue(var inner) -> new Term.IsTrue(condition(inner));
            default -> Rewrite.children(term, this::value);
        };
    }

    @Nullable
    Term valueOrNull(@Nullable Term term) {
        return term == null ? null : value(term);
    }

    Order order(Order order) {
        return new Order(value(order.by()), order.descending(), order.nulls());
    }

    private Term column(Field field) {
        return inside ? at.column(field) : new ColumnTerm(at.mapping().column(field));
    }

    private TermLowering within(Source source) {
        return new TermLowering(sources, source, true);
    }

    private interface Around {
        Term of(Term value);
    }

    private Term semiJoin(Related related, Around around) {
        return semiJoin(related.relation().hops(related.owner()), around.of(related.value()));
    }

    private Term semiJoin(List<Hop> hops, Term condition) {
        if (hops.isEmpty()) return condition(condition);
        Hop hop = hops.getFirst();
        Source to = sources.next(hop.to());
        List<Term> here = hop.here().stream().map(this::column).toList();
        List<Term> there = hop.there().stream().<Term>map(to::column).toList();
        Term where = within(to).semiJoin(hops.subList(1, hops.size()), condition);
        return new InSelect(here, to.mapping().table(), to.number(), there, where, List.of(), null, null);
    }

    private Term scalar(List<Hop> hops, Term inner) {
        if (hops.isEmpty()) return value(inner);
        Source to = sources.next(hops.getFirst().to());
        Term value = within(to).scalar(hops.subList(1, hops.size()), inner);
        return new Scalar(to.mapping().table(), to.number(), value, tied(hops.getFirst(), to, List.of()));
    }

    private Term exists(List<Hop> hops, Term condition) {
        if (hops.isEmpty()) return condition(condition);
        Source to = sources.next(hops.getFirst().to());
        Term rest = within(to).exists(hops.subList(1, hops.size()), condition);
        return new ExistsIn(to.mapping().table(), to.number(), tied(hops.getFirst(), to, List.of(rest)));
    }

    /** Counts at the end of the way, so that a record counts once in however many ways it is reached. */
    private Term count(List<Hop> hops, Term condition) {
        Source end = sources.next(hops.getLast().to());
        TermLowering counted = within(end);
        Term reached = counted.reached(hops, this);
        Term where = new And(List.of(reached, counted.condition(condition)));
        return new CountIn(end.mapping().table(), end.number(), where);
    }

    /** That the way leads here from a record of the owner's. */
    private Term reached(List<Hop> hops, TermLowering owner) {
        Hop last = hops.getLast();
        if (hops.size() == 1) return new And(Sources.tied(last, owner.at, at));
        Source from = sources.next(last.from());
        List<Term> where = new ArrayList<>(Sources.tied(last, from, at));
        where.add(within(from).reached(hops.subList(0, hops.size() - 1), owner));
        return new ExistsIn(from.mapping().table(), from.number(), new And(where));
    }

    private Term tied(Hop hop, Source to, List<Term> more) {
        List<Term> where = new ArrayList<>(Sources.tied(hop, at, to));
        where.addAll(more);
        return new And(where);
    }

    private Term inQuery(Term.InQuery in) {
        Request.Query query = in.query();
        Source to = sources.next(query.model());
        TermLowering there = within(to);
        return new InSelect(
                in.values().stream().map(this::value).toList(),
                to.mapping().table(),
                to.number(),
                in.fields().stream().<Term>map(to::column).toList(),
                there.condition(query.where()),
                query.limit() == null && query.offset() == null
                        ? List.of()
                        : query.order().stream().map(there::order).toList(),
                query.limit(),
                query.offset());
    }
}
