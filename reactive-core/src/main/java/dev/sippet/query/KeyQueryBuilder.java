package dev.sippet.query;

import dev.sippet.schema.Model;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The records of one partition of a key or index, in the order of its sort key; generated queries extend it. Immutable: every step
 * answers a new one.
 *
 * @param <T> the record
 * @param <P> its paths
 * @param <S> the query itself
 */
public abstract class KeyQueryBuilder<T, P, S extends KeyQueryBuilder<T, P, S>> extends ItemQuery<T, P, S> {
    private final List<String> sort;

    /** From what was said so far, in the order of these fields. */
    protected KeyQueryBuilder(Draft draft, String... sort) {
        super(draft);
        this.sort = List.of(sort);
    }

    /** Smallest sort key first, as they come where nothing is said. */
    public final S ascending() {
        return with(ordered(false));
    }

    /** Largest sort key first. */
    public final S descending() {
        return with(ordered(true));
    }

    /** Page by page, each of so many. */
    public final Paging<T> page(int size) {
        return Paging.of(reading(), size);
    }

    /** Only this range of a field of the sort key. */
    protected final <V> S within(Expression.Compared<T, V> field, Function<SortKey<T, V>, KeyRange<T>> range) {
        return with(draft().where(range.apply(new SortKey<>(field)).condition()));
    }

    /** Only this range of a text of the sort key. */
    protected final S within(ItemPath.Words<T> field, Function<SortKey.Text<T>, KeyRange<T>> range) {
        return with(draft().where(range.apply(new SortKey.Text<>(field)).condition()));
    }

    @Override
    final Draft reading() {
        if (!draft().order().isEmpty()) return draft();
        List<Sort<?>> asTheyCome = sorts(draft().model(), sort.stream(), false);
        return draft().orderedBy(asTheyCome.stream().<Sort<?>>map(Sort::unsaid).toList());
    }

    private Draft ordered(boolean descending) {
        return draft().orderedBy(sorts(draft().model(), sort.stream(), descending));
    }

    /** By these fields of a model. */
    static List<Sort<?>> sorts(Model<?> model, Stream<String> fields, boolean descending) {
        return fields.<Sort<?>>map(field -> Sort.by(Location.of(model).to(field).fragment(), descending))
                .toList();
    }
}
