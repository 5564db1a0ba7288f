package dev.sippet.planner.simplify;

import dev.sippet.statement.Term;
import java.util.Optional;

/**
 * Removes a negation of a negation; of the unknown, both are unknown.
 *
 * <pre>
 * not (not a)  ->  a
 * </pre>
 */
final class RemoveDoubleNot implements Fold.Rule {

    @Override
    public Optional<Term> apply(Term term) {
        return term instanceof Term.Not(Term.Not(var inner)) ? Optional.of(inner) : Optional.empty();
    }
}
