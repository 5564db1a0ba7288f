package dev.sippet.query;

import java.util.Optional;

/**
 * What is selected of a related record that may be absent, as an {@code Optional}.
 *
 * @param <R> the record
 * @param <V> what becomes of the related one
 */
public final class OptionalOfOne<R, V> implements Selectable<R, Optional<V>, Optional<V>> {
    private final OfOne<R, V> one;

    OptionalOfOne(OfOne<R, V> one) {
        this.one = one;
    }

    OfOne<R, V> one() {
        return one;
    }
}
