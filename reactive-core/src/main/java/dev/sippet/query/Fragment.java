package dev.sippet.query;

import dev.sippet.statement.Term;
import org.jspecify.annotations.Nullable;

/** A term, and apart from it the values of its parameters in the order in which they stand there. */
final class Fragment {
    private static final @Nullable Object[] NONE = {};

    private final Term term;
    private final @Nullable Object[] values;

    private Fragment(Term term, @Nullable Object[] values) {
        this.term = term;
        this.values = values;
    }

    static Fragment of(Term term) {
        return new Fragment(term, NONE);
    }

    static Fragment of(Term term, @Nullable Object value) {
        return new Fragment(term, new @Nullable Object[] {value});
    }

    /** With the values of all its parameters. */
    static Fragment whole(Term term, @Nullable Object[] values) {
        return new Fragment(term, values);
    }

    Term term() {
        return term;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    /** This term with something around it that has no values of its own. */
    Fragment with(Term around) {
        return new Fragment(around, values);
    }

    /** Both, in a term in which this one stands first. */
    Fragment and(Fragment second, Term joined) {
        return new Fragment(joined, concat(values, second.values));
    }

    static @Nullable Object[] concat(@Nullable Object[] first, @Nullable Object[] second) {
        if (first.length == 0) return second;
        if (second.length == 0) return first;
        @Nullable Object[] both = new @Nullable Object[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
