package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Term;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records that a relation leads to, any number of them, whatever store their model is written for. Immutable: every step answers a
 * new one.
 *
 * @param <R> where the path starts
 * @param <T> one of the records
 * @param <P> the paths of one of them
 * @param <S> the path itself
 */
public abstract sealed class RelatedPath<R, T, P, S extends RelatedPath<R, T, P, S>>
        implements Includable<R>, Selectable<R, List<T>, List<T>> permits ManyPath, KeyManyPath {
    private static final Fragment ALWAYS = Fragment.of(new Term.Constant(true));

    private final Location at;

    /** At that place. */
    RelatedPath(Location at) {
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

    /** In this order. */
    S ordered(List<Sort<?>> sorts) {
        Refined all = refined();
        return refined(new Refined(all.where(), sorts, all.limit()));
    }

    /** At most so many for each owner. */
    public final S limit(long most) {
        if (most < 0) throw new InvalidStatement("a limit is never negative", null);
        return refined(refined().limit(most));
    }

    /** Reads only this of each. */
    public final <A extends @Nullable Object, SA> SelectedOfMany.Of1<R, A, SA> select(Selectable<T, A, SA> a) {
        return new SelectedOfMany.Of1<>(this, a);
    }

    /** Reads only these of each, as a tuple. */
    public final <A extends @Nullable Object, B extends @Nullable Object, SA, SB>
            SelectedOfMany.Of2<R, A, B, SA, SB> select(Selectable<T, A, SA> a, Selectable<T, B, SB> b) {
        return new SelectedOfMany.Of2<>(this, a, b);
    }

    /** Reads only these of each, as a tuple. */
    public final <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, SA, SB, SC>
            SelectedOfMany.Of3<R, A, B, C, SA, SB, SC> select(
                    Selectable<T, A, SA> a, Selectable<T, B, SB> b, Selectable<T, C, SC> c) {
        return new SelectedOfMany.Of3<>(this, a, b, c);
    }

    /** Reads only these of each, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD>
            SelectedOfMany.Of4<R, A, B, C, D, SA, SB, SC, SD> select(
                    Selectable<T, A, SA> a, Selectable<T, B, SB> b, Selectable<T, C, SC> c, Selectable<T, D, SD> d) {
        return new SelectedOfMany.Of4<>(this, a, b, c, d);
    }

    /** Reads only these of each, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE>
            SelectedOfMany.Of5<R, A, B, C, D, E, SA, SB, SC, SD, SE> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e) {
        return new SelectedOfMany.Of5<>(this, a, b, c, d, e);
    }

    /** Reads only these of each, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE,
                    SF>
            SelectedOfMany.Of6<R, A, B, C, D, E, F, SA, SB, SC, SD, SE, SF> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e,
                    Selectable<T, F, SF> f) {
        return new SelectedOfMany.Of6<>(this, a, b, c, d, e, f);
    }

    /** Reads only these of each, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE,
                    SF,
                    SG>
            SelectedOfMany.Of7<R, A, B, C, D, E, F, G, SA, SB, SC, SD, SE, SF, SG> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e,
                    Selectable<T, F, SF> f,
                    Selectable<T, G, SG> g) {
        return new SelectedOfMany.Of7<>(this, a, b, c, d, e, f, g);
    }

    /** Reads only these of each, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE,
                    SF,
                    SG,
                    SH>
            SelectedOfMany.Of8<R, A, B, C, D, E, F, G, H, SA, SB, SC, SD, SE, SF, SG, SH> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e,
                    Selectable<T, F, SF> f,
                    Selectable<T, G, SG> g,
                    Selectable<T, H, SH> h) {
        return new SelectedOfMany.Of8<>(this, a, b, c, d, e, f, g, h);
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
    public final Expression.Count<R> count() {
        uncut();
        Fragment which = refined().narrowed(ALWAYS);
        return new Expression.Count<>(which.with(new Term.CountOf(at.model(), at.whole("counted"), which.term())));
    }

    /** What is read where this is selected. */
    Inclusion selected() {
        return new Inclusion(at.model(), at.whole("selected"), refined(), Included.NOTHING);
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

    final Refined refined() {
        return at.last().refined();
    }

    final S refined(Refined refined) {
        return with(at.refined(refined));
    }
}
