package dev.sippet.schema;

import dev.sippet.error.InvalidStatement;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record of one component that is stored as that component, such as a typed id. Statements hold what is inside: a value is unwrapped where it enters one, and
 * wrapped where it is read, so that nothing in between knows of it.
 *
 * @param <V> the record
 */
public final class Newtype<V> {
    private final Class<V> type;
    private final Function<Object, V> wrap;
    private final Function<V, @Nullable Object> unwrap;
    private final @Nullable Newtype<?> inner;

    private Newtype(
            Class<V> type, Function<Object, V> wrap, Function<V, @Nullable Object> unwrap, @Nullable Newtype<?> inner) {
        this.type = type;
        this.wrap = wrap;
        this.unwrap = unwrap;
        this.inner = inner;
    }

    /** A record whose component a column holds. */
    public static <V, I> Newtype<V> of(Class<V> type, Function<I, V> wrap, Function<V, I> unwrap) {
        return made(type, wrap, unwrap, null);
    }

    /** A record whose component is such a record itself. */
    public static <V, I> Newtype<V> of(Class<V> type, Function<I, V> wrap, Function<V, I> unwrap, Newtype<I> inner) {
        return made(type, wrap, unwrap, inner);
    }

    @SuppressWarnings("unchecked") // what is wrapped is what was inside
    private static <V, I> Newtype<V> made(
            Class<V> type, Function<I, V> wrap, Function<V, I> unwrap, @Nullable Newtype<I> inner) {
        return new Newtype<>(type, (Function<Object, V>) wrap, unwrap::apply, inner);
    }

    /** That of the component; null where a column holds it. */
    public @Nullable Newtype<?> inner() {
        return inner;
    }

    /** The record around what is inside. */
    public V wrap(Object inside) {
        return wrap.apply(inside);
    }

    /** What a column holds of a value: what is inside of it, however deep; of another value that value itself. */
    public Object unwrapped(Object value) {
        @Nullable Object inside = type.isInstance(value) ? unwrap.apply(type.cast(value)) : value;
        if (inside == null) {
            throw new InvalidStatement(
                    "a " + type.getSimpleName() + " holds null, and so it is no value",
                    "give a value, or null instead of it where NULL is allowed");
        }
        return inner == null ? inside : inner.unwrapped(inside);
    }

    /** Whether both are of the same record. */
    static boolean same(@Nullable Newtype<?> one, @Nullable Newtype<?> other) {
        if (one == null || other == null) return one == other;
        return one.type.equals(other.type);
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
