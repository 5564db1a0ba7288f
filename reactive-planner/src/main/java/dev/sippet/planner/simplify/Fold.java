package dev.sippet.planner.simplify;

import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import java.util.List;
import java.util.Optional;

/** Applies the cheap rules, children first, until none fires; doing it again changes nothing. */
public final class Fold {
    private static final List<Rule> RULES =
            List.of(new FlattenLogical(), new FoldConstants(), new RemoveDoubleNot(), new SkipKeyLookup());

    private Fold() {}

    /** The term, or a simpler one that means the same. */
    public static Term fold(Term term) {
        return Rewrite.bottomUp(term, Fold::once);
    }

    private static Term once(Term term) {
        for (Rule rule : RULES) {
            Optional<Term> simpler = rule.apply(term);
            if (simpler.isPresent()) return once(simpler.get());
        }
        return term;
    }

    /** One way to make a term simpler. */
    interface Rule {
        /** The simpler term; empty where the rule does not fire. */
        Optional<Term> apply(Term term);
    }
}
