package dev.sippet.session;

import dev.sippet.error.DeferredNotLoaded;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A value that may not be loaded yet. Equality and {@code toString} never touch the database: two are equal when both are loaded
 * with equal values, or both are not loaded.
 *
 * @param <T> the value
 */
public final class Deferred<T> {
    private final @Nullable T value;
    private final @Nullable Unloaded<T> unloaded;

    private Deferred(@Nullable T value, @Nullable Unloaded<T> unloaded) {
        this.value = value;
        this.unloaded = unloaded;
    }

    /** A loaded one. */
    public static <T> Deferred<T> of(T value) {
        return new Deferred<>(Objects.requireNonNull(value), null);
    }

    /** One that is not loaded; {@code name} is the component as messages call it, such as {@code Todo.user}. */
    public static <T> Deferred<T> unloaded(String name, Loader<T> loader) {
        return new Deferred<>(null, new Unloaded<>(name, loader));
    }

    /** Whether it is loaded. */
    public boolean isLoaded() {
        return unloaded == null;
    }

    /** The value; DeferredNotLoaded if it is not loaded. */
    public T get() {
        if (value != null) return value;
        String name = unloaded == null ? "a deferred value" : unloaded.name();
        throw new DeferredNotLoaded(name + " is not loaded", "load it with " + shortName(name) + "().load(db)");
    }

    /** The value, if it is loaded. */
    public Optional<T> tryGet() {
        return Optional.ofNullable(value);
    }

    /** The value, from the database if it is not loaded; this object stays as it is. */
    public Mono<T> load(Db db) {
        return unloaded == null ? Mono.justOrEmpty(value) : unloaded.loader().load(db);
    }

    private static String shortName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deferred<?> deferred
                && deferred.isLoaded() == isLoaded()
                && Objects.equals(deferred.value, value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return isLoaded() ? String.valueOf(value) : "(not loaded)";
    }

    /** Reads the value from a database. */
    @FunctionalInterface
    public interface Loader<T> {
        /** Each subscription reads it again. */
        Mono<T> load(Db db);
    }

    private record Unloaded<T>(String name, Loader<T> loader) {}
}
