package dev.sippet.query;

import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Several fields that together are to be those of one of some values. Immutable: every step answers a new one.
 *
 * @param <R> the record
 * @param <V> what the values are taken from
 */
public final class Together<R, V> {
    private final List<V> values;
    private final List<Part<R>> parts;

    private record Part<R>(Expression<R, ?> path, List<Object> values) {}

    private Together(List<V> values, List<Part<R>> parts) {
        this.values = values;
        this.parts = parts;
    }

    /** No field yet. */
    public static <R, V> Together<R, V> of(Collection<? extends V> values) {
        List<V> these =
                values.stream().<V>map(value -> value).filter(Objects::nonNull).toList();
        return new Together<>(these, List.of());
    }

    /** And this field, which has what is taken from each so. */
    public <X> Together<R, V> with(Expression<R, X> path, Function<? super V, ? extends X> taken) {
        List<Part<R>> more = new ArrayList<>(parts);
        List<Object> each = new ArrayList<>(values.size());
        for (V value : values) each.add(path.unwrapped(path.given(taken.apply(value))));
        more.add(new Part<>(path, each));
        return new Together<>(values, more);
    }

    /** They are those of one of the values; of none, never, and nothing is sent. */
    public Condition<R> in() {
        if (values.isEmpty()) return Condition.anyOf(List.of());
        Fragment all = Fragment.of(new Term.Constant(true));
        List<Term> here = new ArrayList<>();
        List<Term> lists = new ArrayList<>();
        for (Part<R> part : parts) {
            Fragment list = Fragment.of(new Term.ListParam(part.path().type()), part.values());
            here.add(part.path().fragment().term());
            lists.add(list.term());
            all = all.and(list, list.term());
        }
        return new Filter<>(all.with(new Term.TupleIn(here, lists)));
    }
}
