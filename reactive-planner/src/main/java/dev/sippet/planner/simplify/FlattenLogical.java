package dev.sippet.planner.simplify;

import dev.sippet.statement.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lifts the terms of an inner {@code and} or {@code or} into the outer one of the same kind, and replaces one of a single term by it.
 *
 * <pre>
 * a and (b and c)  ->  a and b and c
 * or(a)            ->  a
 * </pre>
 */
final class FlattenLogical implements Fold.Rule {

    @Override
    public Optional<Term> apply(Term term) {
        return switch (term) {
            case Term.And(var terms) when terms.size() == 1 -> Optional.of(terms.getFirst());
            case Term.Or(var terms) when terms.size() == 1 -> Optional.of(terms.getFirst());
            case Term.And(var terms)
            when terms.stream().anyMatch(Term.And.class::isInstance) ->
                Optional.of(new Term.And(lifted(terms, FlattenLogical::ofAnd)));
            case Term.Or(var terms)
            when terms.stream().anyMatch(Term.Or.class::isInstance) ->
                Optional.of(new Term.Or(lifted(terms, FlattenLogical::ofOr)));
            default -> Optional.empty();
        };
    }

    private static List<Term> lifted(List<Term> terms, Function<Term, List<Term>> inner) {
        return terms.stream().map(inner).flatMap(List::stream).toList();
    }

    private static List<Term> ofAnd(Term term) {
        return term instanceof Term.And(var inner) ? inner : List.of(term);
    }

    private static List<Term> ofOr(Term term) {
        return term instanceof Term.Or(var inner) ? inner : List.of(term);
    }
}
