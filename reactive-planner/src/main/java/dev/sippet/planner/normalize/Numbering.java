package dev.sippet.planner.normalize;

import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import org.jspecify.annotations.Nullable;

/** Gives each parameter the position of its value: in the order in which it meets them. */
final class Numbering {
    private int next;

    Term number(Term term) {
        return Rewrite.bottomUp(term, this::numbered);
    }

    @Nullable
    Term numberOrNull(@Nullable Term term) {
        return term == null ? null : number(term);
    }

    private Term numbered(Term term) {
        if (term instanceof Term.Param(var type)) return new Term.Argument(next++, type);
        if (term instanceof Term.ListParam(var element)) return new Term.ListArgument(next++, element);
        return term;
    }
}
