package dev.sippet.query;

import dev.sippet.value.Row;
import java.util.function.Function;

/**
 * The path of a record of one component, such as a typed id, that is stored as that component and has its order.
 *
 * @param <R> the record that has the field
 * @param <V> the record of one component
 * @param <P> the path of what is inside
 */
public sealed class WrappedPath<R, V, P extends Expression<R, ?>> extends ComparablePath<R, V>
        permits WrappedPath.Deferred {
    private final Wrapping<P> wrapping;

    /** The field there; what is inside of its values has such a path. */
    public WrappedPath(Location at, Function<Location, P> inner) {
        super(at);
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
    public static sealed class OrNull<R, V, P extends Expression<R, ?>> extends ComparablePath.OrNull<R, V>
            permits DeferredOrNull {
        private final Wrapping<P> wrapping;

        /** The field there; what is inside of its values has such a path. */
        public OrNull(Location at, Function<Location, P> inner) {
            super(at);
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
    }

    /** One that is read where it is included. */
    public static final class Deferred<R, V, P extends Expression<R, ?>> extends WrappedPath<R, V, P>
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
