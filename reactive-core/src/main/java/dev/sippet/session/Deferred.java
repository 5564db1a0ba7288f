package dev.sippet.session;

import dev.sippet.error.DeferredNotLoaded;
import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Model;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A value that may not be loaded yet. Equality and {@code toString} never touch the database: two are equal when both are loaded
 * with equal values, or both are not loaded. Immutable, and so are the lists in it: records that are loaded into each other end
 * somewhere.
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
        return new Deferred<>(kept(Objects.requireNonNull(value)), null);
    }

    /** Nobody can put the record that holds this into a list that it keeps. */
    @SuppressWarnings("unchecked") // a copy of a list is a list
    private static <T> T kept(T value) {
        return value instanceof List<?> list ? (T) List.copyOf(list) : value;
    }

    /** One that is not loaded and cannot be, for records that did not come from a database. */
    public static <T> Deferred<T> unloaded() {
        return unloaded("a deferred value", db -> Mono.error(Deferred::nowhere));
    }

    /** One that is not loaded; {@code name} is what messages call it. */
    public static <T> Deferred<T> unloaded(String name, Loader<T> loader) {
        return new Deferred<>(null, new Unloaded<>(null, name, loader));
    }

    /** One that is not loaded: this component of a model. */
    public static <T> Deferred<T> unloaded(Model<?> model, String component, Loader<T> loader) {
        return new Deferred<>(null, new Unloaded<>(model, component, loader));
    }

    /** Whether it is loaded. */
    public boolean isLoaded() {
        return unloaded == null;
    }

    /** The value; DeferredNotLoaded if it is not loaded. */
    public T get() {
        if (value != null) return value;
        throw Objects.requireNonNull(unloaded).error();
    }

    /** The value, if it is loaded. */
    public Optional<T> tryGet() {
        return Optional.ofNullable(value);
    }

    /** The value, from the database if it is not loaded; this object stays as it is. */
    public Mono<T> load(Db db) {
        return unloaded == null ? Mono.justOrEmpty(value) : unloaded.loader().load(db);
    }

    private static InvalidStatement nowhere() {
        return new InvalidStatement(
                "the record of this deferred value did not come from a database, so it cannot be loaded",
                "read the record from the database");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deferred<?> deferred
                && deferred.isLoaded() == isLoaded()
                && Objects.deepEquals(deferred.value, value);
    }

    /** The same for all that are loaded: the record around it tells records apart, and a hash that reads a whole graph is slow. */
    @Override
    public int hashCode() {
        return Boolean.hashCode(isLoaded());
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

    private record Unloaded<T>(@Nullable Model<?> model, String name, Loader<T> loader) {

        DeferredNotLoaded error() {
            if (model == null) return new DeferredNotLoaded(name + " is not loaded", "load it with load(db)");
            String path = name.replace(".", "().");
            return new DeferredNotLoaded(
                    model + "." + name + " is not loaded",
                    "include it where the record is read, with .include(" + model.companion() + "." + path
                            + "()), or load it with " + path + "().load(db)");
        }
    }
}
