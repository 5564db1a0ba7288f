package dev.sippet.query;

import java.util.Optional;

/**
 * A related record that may be absent, to be selected as an {@code Optional}.
 *
 * @param <R> the record
 * @param <T> the related one
 */
public final class OptionalOne<R, T> implements Selectable<R, Optional<T>, Optional<T>> {
    private final OnePath<R, T> path;

    OptionalOne(OnePath<R, T> path) {
        this.path = path;
    }

    OnePath<R, T> path() {
        return path;
    }
}
