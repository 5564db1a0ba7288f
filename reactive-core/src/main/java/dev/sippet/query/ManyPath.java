package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Relation;
import dev.sippet.schema.Via;
import dev.sippet.statement.Term;
import dev.sippet.value.Type;
import java.util.List;
import java.util.function.Function;

/**
 * The records that a relation leads to, any number of them; generated paths extend it. Immutable: every step answers a new one.
 *
 * @param <R> where the path starts
 * @param <T> one of the records
 * @param <P> the paths of one of them
 * @param <S> the path itself
 */
public abstract non-sealed class ManyPath<R, T, P, S extends ManyPath<R, T, P, S>> implements Includable<R> {
    private static final Fragment ALWAYS = Fragment.of(new Term.Constant(true));

    private final Location at;

    /** At that place. */
    protected ManyPath(Location at) {
        this.at = at;
    }

    /** The paths of one of the records. */
    protected abstract P one();

    /** The same kind of path at this place. */
    protected abstract S with(Location at);

    /** The component of this name. */
    protected Location at(String name) {
        return at.to(name);
    }

    Location location() {
        return at;
    }

    /** Of those, the ones for which the condition holds. */
    public final S filter(Condition<T> condition) {
        return refined(refined().where(condition.filter().fragment()));
    }

    /** Of those, the ones for which the condition holds. */
    public final S filter(Function<P, Condition<T>> condition) {
        return filter(condition.apply(one()));
    }

    /** In this order; what was said before comes first. */
    public final S orderBy(Sort<T> sort) {
        return refined(refined().order(sort));
    }

    /** In this order; what was said before comes first. */
    public final S orderBy(Function<P, Sort<T>> sort) {
        return orderBy(sort.apply(one()));
    }

    /** At most so many for each owner. */
    public final S limit(long most) {
        if (most < 0) throw new InvalidStatement("a limit is never negative", null);
        return refined(refined().limit(most));
    }

    /** At least one of them has this property. */
    public final Condition<R> any(Condition<T> condition) {
        return new Filter<>(some(condition.filter().fragment()));
    }

    /** At least one of them has this property. */
    public final Condition<R> any(Function<P, Condition<T>> condition) {
        return any(condition.apply(one()));
    }

    /** All of them have this property, also where there are none; one of which it is unknown has not. */
    public final Condition<R> all(Condition<T> condition) {
        Fragment inner = condition.filter().fragment();
        return new Filter<R>(some(inner.with(new Term.Not(new Term.IsTrue(inner.term()))))).not();
    }

    /** All of them have this property, also where there are none; one of which it is unknown has not. */
    public final Condition<R> all(Function<P, Condition<T>> condition) {
        return all(condition.apply(one()));
    }

    /** None of them has this property. */
    public final Condition<R> none(Condition<T> condition) {
        return any(condition).not();
    }

    /** None of them has this property. */
    public final Condition<R> none(Function<P, Condition<T>> condition) {
        return none(condition.apply(one()));
    }

    /** There are none. */
    public final Condition<R> isEmpty() {
        return new Filter<R>(some(ALWAYS)).not();
    }

    /** How many there are, each counted once. */
    public final Expression.NumberValue<R, Long> count() {
        uncut();
        Fragment which = refined().narrowed(ALWAYS);
        List<Location.Step> steps = at.steps();
        boolean plain = steps.subList(0, steps.size() - 1).stream()
                .allMatch(step -> step.refined().equals(Refined.ALL));
        if (!plain) {
            throw new InvalidStatement(
                    "records are counted along relations as they are", "filter what is counted at the end of the path");
        }
        return new Expression.NumberValue<>(
                which.with(new Term.CountOf(at.model(), whole(steps), which.term())), Type.INT64);
    }

    /** The whole way as one relation. */
    private static Relation whole(List<Location.Step> steps) {
        if (steps.size() == 1) return steps.getFirst().relation();
        List<String> names = steps.stream().map(step -> step.relation().name()).toList();
        return new Via(String.join(".", names), steps.getLast().relation().target(), names, true);
    }

    private Fragment some(Fragment condition) {
        uncut();
        return at.some(condition);
    }

    private void uncut() {
        if (refined().limit() != null) {
            throw new InvalidStatement(
                    "a limit is for include, and not for conditions and counts", "leave it out here");
        }
    }

    private Refined refined() {
        return at.last().refined();
    }

    private S refined(Refined refined) {
        return with(at.refined(refined));
    }
}
