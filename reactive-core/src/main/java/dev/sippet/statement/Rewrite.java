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

/** The one way through a term. */
public final class Rewrite {
    private Rewrite() {}

    /** Applies {@code change} to every term, children first and from left to right; what it leaves as it is, is kept. */
    public static Term bottomUp(Term term, UnaryOperator<Term> change) {
        return change.apply(children(term, child -> bottomUp(child, change)));
    }

    private static Term children(Term term, UnaryOperator<Term> to) {
        return switch (term) {
            case Term.FieldTerm leaf -> leaf;
            case Term.ColumnTerm leaf -> leaf;
            case Term.Param leaf -> leaf;
            case Term.ListParam leaf -> leaf;
            case Term.Argument leaf -> leaf;
            case Term.ListArgument leaf -> leaf;
            case Term.Constant leaf -> leaf;
            case Compare(var comparison, var left, var right) ->
                new Compare(comparison, to.apply(left), to.apply(right));
            case In(var value, var list) -> new In(to.apply(value), to.apply(list));
            case IsNull(var value) -> new IsNull(to.apply(value));
            case Like(var value, var pattern) -> new Like(to.apply(value), to.apply(pattern));
            case Contains(var place, var value, var text) -> new Contains(place, to.apply(value), to.apply(text));
            case Not(var value) -> new Not(to.apply(value));
            case And(var terms) -> new And(all(terms, to));
            case Or(var terms) -> new Or(all(terms, to));
            case Arithmetic(var operator, var left, var right) ->
                new Arithmetic(operator, to.apply(left), to.apply(right));
        };
    }

    private static List<Term> all(List<Term> terms, UnaryOperator<Term> to) {
        List<Term> changed = new ArrayList<>(terms.size());
        for (Term term : terms) changed.add(to.apply(term));
        return changed;
    }
}
