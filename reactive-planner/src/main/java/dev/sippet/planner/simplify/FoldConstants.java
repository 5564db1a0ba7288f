package dev.sippet.planner.simplify;

import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Constant;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Or;
import java.util.List;
import java.util.Optional;

/**
 * Decides what constants decide. It holds under three-valued logic: false and unknown is false, true or unknown is true.
 *
 * <pre>
 * a and false  ->  false        a or true   ->  true
 * a and true   ->  a            a or false  ->  a
 * not true     ->  false
 * </pre>
 */
final class FoldConstants implements Fold.Rule {
    private static final Constant TRUE = new Constant(true);
    private static final Constant FALSE = new Constant(false);

    @Override
    public Optional<Term> apply(Term term) {
        return switch (term) {
            case Not(Constant(var holds)) -> Optional.of(new Constant(!holds));
            case And(var terms) when terms.contains(FALSE) -> Optional.of(FALSE);
            case And(var terms) when terms.contains(TRUE) -> Optional.of(and(without(terms, TRUE)));
            case Or(var terms) when terms.contains(TRUE) -> Optional.of(TRUE);
            case Or(var terms) when terms.contains(FALSE) -> Optional.of(or(without(terms, FALSE)));
            default -> Optional.empty();
        };
    }

    private static Term and(List<Term> terms) {
        return terms.isEmpty() ? TRUE : new And(terms);
    }

    private static Term or(List<Term> terms) {
        return terms.isEmpty() ? FALSE : new Or(terms);
    }

    private static List<Term> without(List<Term> terms, Term constant) {
        return terms.stream().filter(term -> !term.equals(constant)).toList();
    }
}
