package dev.sippet.query;

import dev.sippet.value.Row;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The path of a record of one component that is stored as that component, which has no order: a boolean, bytes or an enum.
 *
 * @param <R> the record that has the field
 * @param <V> the record of one component
 * @param <P> the path of what is inside
 */
public sealed class UnorderedPath<R, V, P extends Expression<R, ?>> extends Expression.Value<R, V>
        implements Selectable<R, V, V> permits UnorderedPath.Deferred {
    private final Wrapping<P> wrapping;

    /** The field there; what is inside of its values has such a path. */
    public UnorderedPath(Location at, Function<Location, P> inner) {
        super(at.fragment(), at.type());
        this.wrapping = Wrapping.of(at, inner);
    }

    /** The path of what is inside, to be compared, computed with and set as it is stored. */
    public P inner() {
        return wrapping.inner();
    }

    @Override
    Object read(Row row, int at) {
        return wrapping.read(row, at);
    }

    @Override
    Object unwrapped(Object value) {
        return wrapping.unwrapped(value);
    }

    /** One that may be NULL. */
    public static sealed class OrNull<R, V, P extends Expression<R, ?>> extends Expression.Value<R, V>
            implements NullablePath<R, V>, Selectable<R, @Nullable V, Optional<V>> permits DeferredOrNull {
        private final Wrapping<P> wrapping;

        /** The field there; what is inside of its values has such a path. */
        public OrNull(Location at, Function<Location, P> inner) {
            super(at.fragment(), at.type());
            this.wrapping = Wrapping.of(at, inner);
        }

        /** The path of what is inside, to be compared, computed with and set as it is stored. */
        public P inner() {
            return wrapping.inner();
        }

        @Override
        Object read(Row row, int at) {
            return wrapping.read(row, at);
        }

        @Override
        Object unwrapped(Object value) {
            return wrapping.unwrapped(value);
        }

        @Override
        public Expression<R, V> expression() {
            return this;
        }
    }

    /** One that is read where it is included. */
    public static final class Deferred<R, V, P extends Expression<R, ?>> extends UnorderedPath<R, V, P>
            implements DeferredPath<R, V> {
        /** The field there; what is inside of its values has such a path. */
        public Deferred(Location at, Function<Location, P> inner) {
            super(at, inner);
        }

        @Override
        public Expression<R, V> expression() {
            return this;
        }
    }

    /** One that is read where it is included, and may be NULL. */
    public static final class DeferredOrNull<R, V, P extends Expression<R, ?>> extends OrNull<R, V, P>
            implements DeferredPath<R, V> {
        /** The field there; what is inside of its values has such a path. */
        public DeferredOrNull(Location at, Function<Location, P> inner) {
            super(at, inner);
        }
    }
}
