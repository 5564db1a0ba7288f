package dev.sippet.planner.plan;

import dev.sippet.planner.plan.KeyReads.Asked;
import dev.sippet.schema.Table;
import dev.sippet.statement.Order;
import dev.sippet.statement.Request.Answer;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.CountIn;
import dev.sippet.statement.Term.ExistsIn;
import dev.sippet.statement.Term.InSelect;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.Scalar;
import dev.sippet.statement.Term.Subquery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans what of conditions and values is a matter of other tables. A list to be in is read before; all else is read by keys for the rows
 * of a window together. Where a condition only has to be told apart from true, to be in what a query reads is the same as that there is
 * such a row: so it can be read by keys, too.
 */
final class OtherTables {
    private final KeyReads reads;
    private final int given;
    private final List<Listed> lists = new ArrayList<>();
    private final Map<SemiJoin, Term> known = new HashMap<>();
    private int listed;

    /** For a read with so many arguments. */
    OtherTables(KeyReads reads, int given) {
        this.reads = reads;
        this.given = given;
    }

    /** What is read before. */
    List<Listed> lists() {
        return lists;
    }

    /** A condition that has to hold: false and unknown are the same to it. */
    Term condition(Term term) {
        return switch (term) {
            case Term.And(var terms) ->
                new Term.And(terms.stream().map(this::condition).toList());
            case Term.Or(var terms) ->
                new Term.Or(terms.stream().map(this::condition).toList());
            case Term.IsTrue(var value) -> new Term.IsTrue(condition(value));
            case InSelect in -> in(in, false);
            case ExistsIn exists -> exists(exists);
            default -> value(term);
        };
    }

    /** A value, or a condition whose three outcomes matter. */
    Term value(Term term) {
        return switch (term) {
            case InSelect in -> in(in, true);
            case Subquery subquery -> subquery;
            default -> Rewrite.children(term, this::value);
        };
    }

    Order order(Order order) {
        return new Order(value(order.by()), order.descending(), order.nulls());
    }

    private Term in(InSelect in, boolean told) {
        SemiJoin join = SemiJoin.of(in);
        ExistsIn exists = join.exists(told);
        return exists != null && isServed(exists) ? exists : listed(join);
    }

    private Term exists(ExistsIn exists) {
        if (isServed(exists)) return exists;
        SemiJoin join = SemiJoin.of(exists);
        return join == null ? exists : listed(join);
    }

    private boolean isServed(Subquery subquery) {
        Inner inner = new Inner(source(subquery), given);
        return reads.found(asked(subquery, inner, given), false) != null;
    }

    /** That the row has what is in a list which is read before. */
    private Term listed(SemiJoin join) {
        Term before = known.get(join);
        if (before != null) return before;
        Asked asked = asked(join);
        KeyRead read = reads.found(asked, true);
        if (read == null) throw reads.refused(asked);
        return listed(join, read);
    }

    /** The same; null where no key serves that list, unless its whole table may be read. */
    @Nullable
    Term listed(SemiJoin join, boolean scan) {
        KeyRead read = reads.found(asked(join), scan);
        return read == null ? null : listed(join, read);
    }

    private Asked asked(SemiJoin join) {
        Inner inner = new Inner(join.source(), given);
        Table table = join.table();
        Term where = inner.term(join.where());
        List<Term> selected = join.there().stream().map(inner::term).toList();
        List<Order> order = join.order().stream()
                .map(each -> new Order(inner.term(each.by()), each.descending(), each.nulls()))
                .toList();
        Wanted wanted = Wanted.of(table, selected);
        return new Asked(table, where, order, join.limit(), join.offset(), Answer.ROWS, wanted, given);
    }

    private Term listed(SemiJoin join, KeyRead read) {
        List<ListArgument> arguments = join.lists(given + listed);
        lists.add(new Listed(read, arguments.size(), given + listed));
        listed += arguments.size();
        List<Term> here = join.here().stream().map(this::value).toList();
        Term in = arguments.size() == 1
                ? new Term.In(here.getFirst(), arguments.getFirst())
                : new Term.TupleIn(here, arguments);
        known.put(join, in);
        return in;
    }

    /** What other tables say of the row that these terms are about, in slots from {@code first} on. */
    List<Beyond> beyond(List<Term> terms, int first) {
        List<Beyond> beyond = new ArrayList<>();
        for (Subquery subquery : subqueries(terms)) {
            Inner inner = new Inner(source(subquery), given + listed);
            Asked asked = asked(subquery, inner, given + listed);
            KeyRead read = reads.found(asked, false);
            if (read == null) throw reads.refused(asked);
            beyond.add(new Beyond(subquery, first + beyond.size(), inner.outer(), read));
        }
        return beyond;
    }

    /** Whether it is about a row alone. */
    static boolean isOfOne(Term term) {
        return subqueries(List.of(term)).isEmpty();
    }

    /** Those that a row is told of; they tell of those within them themselves. */
    private static Set<Subquery> subqueries(List<Term> terms) {
        Set<Subquery> subqueries = new LinkedHashSet<>();
        terms.forEach(term -> find(term, subqueries));
        return subqueries;
    }

    private static Term find(Term term, Set<Subquery> subqueries) {
        if (!(term instanceof Subquery subquery)) return Rewrite.children(term, child -> find(child, subqueries));
        subqueries.add(subquery);
        return term;
    }

    /** The read for one row, whose values follow {@code before} arguments. */
    private static Asked asked(Subquery subquery, Inner inner, int before) {
        return switch (subquery) {
            case ExistsIn(var table, var source, var where) ->
                asked(table, inner.term(where), Answer.EXISTS, Wanted.nothing(), inner, before);
            case CountIn(var table, var source, var where) ->
                asked(table, inner.term(where), Answer.COUNT, Wanted.nothing(), inner, before);
            case Scalar(var table, var source, var value, var where) -> {
                Wanted wanted = Wanted.of(table, List.of(inner.term(value)));
                yield asked(table, inner.term(where), Answer.ROWS, wanted, inner, before);
            }
            case InSelect in -> throw new IllegalStateException("a list or a row there is: " + in);
        };
    }

    private static Asked asked(Table table, Term where, Answer answer, Wanted wanted, Inner inner, int before) {
        int given = before + inner.outer().size();
        return new Asked(table, where, List.of(), null, null, answer, wanted, given);
    }

    private static int source(Subquery subquery) {
        return switch (subquery) {
            case ExistsIn exists -> exists.source();
            case CountIn count -> count.source();
            case Scalar scalar -> scalar.source();
            case InSelect in -> in.source();
        };
    }
}
