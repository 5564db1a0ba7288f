package dev.sippet.statement;

/** Counts what terms leave open. */
public final class Parameters {
    private Parameters() {}

    /** How many values a term takes. */
    public static int count(Term term) {
        int[] count = {0};
        Rewrite.bottomUp(term, part -> {
            if (part instanceof Term.Param || part instanceof Term.ListParam) count[0]++;
            return part;
        });
        return count[0];
    }
}
