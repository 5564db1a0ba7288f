package dev.sippet.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is selected of each of the records that a relation leads to, as a list.
 *
 * @param <R> the record that has the relation
 * @param <V> what becomes of each
 */
public non-sealed class OfMany<R, V> implements Selectable<R, List<V>, List<V>> {
    private final RelatedPath<R, ?, ?, ?> path;
    private final Shape<V> shape;

    OfMany(RelatedPath<R, ?, ?, ?> path, Shape<V> shape) {
        this.path = path;
        this.shape = shape;
    }

    RelatedPath<R, ?, ?, ?> path() {
        return path;
    }

    Shape<V> shape() {
        return shape;
    }

    <W> OfMany<R, W> with(Function<@Nullable Object[], W> made) {
        return new OfMany<>(path, shape.as(made));
    }
}
