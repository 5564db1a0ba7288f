package dev.sippet.query;

import java.util.Optional;

/**
 * A value that may be NULL, to be selected as an {@code Optional}.
 *
 * @param <R> the record
 * @param <V> the value
 */
public final class OptionalValue<R, V> implements Selectable<R, Optional<V>, Optional<V>> {
    private final Expression<R, V> value;

    OptionalValue(Expression<R, V> value) {
        this.value = value;
    }

    Expression<R, V> value() {
        return value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
