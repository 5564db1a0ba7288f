package dev.sippet.query;

import java.util.Optional;

/**
 * An embedded value that may be absent, to be selected as an {@code Optional}.
 *
 * @param <R> the record
 * @param <T> the value
 */
public final class OptionalWhole<R, T> implements Selectable<R, Optional<T>, Optional<T>> {
    private final EmbedPath<R, T> path;

    OptionalWhole(EmbedPath<R, T> path) {
        this.path = path;
    }

    EmbedPath<R, T> path() {
        return path;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
