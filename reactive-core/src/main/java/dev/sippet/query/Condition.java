package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What holds, or not, of one {@code R}. Sealed, so that a lambda is never taken for one.
 *
 * @param <R> the record
 */
public sealed interface Condition<R> permits Filter, BooleanPath, BooleanPath.OrNull {

    /** The condition with its values. */
    Filter<R> filter();

    /** Both hold. */
    default Condition<R> and(Condition<R> other) {
        return allOf(Arrays.asList(this, other));
    }

    /** At least one holds. */
    default Condition<R> or(Condition<R> other) {
        return anyOf(Arrays.asList(this, other));
    }

    /** It does not hold. Of a NULL it is unknown whether it does, and so it is whether it does not. */
    default Condition<R> not() {
        Fragment inner = filter().fragment();
        return new Filter<>(inner.with(new Term.Not(inner.term())));
    }

    /** Always. */
    static <R> Condition<R> always() {
        return new Filter<>(Fragment.of(new Term.Constant(true)));
    }

    /** All hold; of none, always. */
    static <R> Condition<R> allOf(Collection<? extends Condition<R>> conditions) {
        List<Term> terms = new ArrayList<>(conditions.size());
        return joined(conditions, terms, () -> new Term.And(terms), true);
    }

    /** At least one holds; of none, never. */
    static <R> Condition<R> anyOf(Collection<? extends Condition<R>> conditions) {
        List<Term> terms = new ArrayList<>(conditions.size());
        return joined(conditions, terms, () -> new Term.Or(terms), false);
    }

    private static <R> Condition<R> joined(
            Collection<? extends Condition<R>> conditions,
            List<Term> terms,
            java.util.function.Supplier<Term> join,
            boolean ofNone) {
        Fragment all = Fragment.of(new Term.Constant(ofNone));
        for (Condition<R> condition : conditions) {
            if (condition == null) throw new InvalidStatement("one of several conditions is null", "leave it out");
            Fragment next = condition.filter().fragment();
            terms.add(next.term());
            all = all.and(next, next.term());
        }
        return new Filter<>(terms.size() < 2 ? all : all.with(join.get()));
    }
}
