package dev.sippet.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is selected of the record that a relation leads to.
 *
 * @param <R> the record that has the relation
 * @param <V> what becomes of the related one
 */
public non-sealed class OfOne<R, V> implements Selectable<R, V, V> {
    private final OnePath<R, ?> path;
    private final Shape<V> shape;

    OfOne(OnePath<R, ?> path, Shape<V> shape) {
        this.path = path;
        this.shape = shape;
    }

    OnePath<R, ?> path() {
        return path;
    }

    Shape<V> shape() {
        return shape;
    }

    <W> OfOne<R, W> with(Function<@Nullable Object[], W> made) {
        return new OfOne<>(path, shape.as(made));
    }

    /** To be selected where there may be none. */
    public final OptionalOfOne<R, V> optional() {
        return new OptionalOfOne<>(this);
    }
}
