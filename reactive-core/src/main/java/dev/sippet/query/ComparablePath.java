package dev.sippet.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path of a value that has an order and is neither a text nor a number, such as a time or a record of one component.
 *
 * @param <R> the record
 * @param <V> the value
 */
public sealed class ComparablePath<R, V> extends Expression.Ordered<R, V> implements Selectable<R, V, V>
        permits ComparablePath.Deferred, WrappedPath {
    /** The field there. */
    public ComparablePath(Location at) {
        super(at.fragment(), at.type());
    }

    /** One that may be NULL. */
    public static sealed class OrNull<R, V> extends Expression.Ordered<R, V>
            implements NullablePath<R, V>, Selectable<R, @Nullable V, Optional<V>>
            permits DeferredOrNull, WrappedPath.OrNull {
        /** The field there. */
        public OrNull(Location at) {
            super(at.fragment(), at.type());
        }

        @Override
        public Expression<R, V> expression() {
            return this;
        }
    }

    /** One that is read where it is included. */
    public static final class Deferred<R, V> extends ComparablePath<R, V> implements DeferredPath<R, V> {
        /** The field there. */
        public Deferred(Location at) {
            super(at);
        }

        @Override
        public Expression<R, V> expression() {
            return this;
        }
    }

    /** One that is read where it is included, and may be NULL. */
    public static final class DeferredOrNull<R, V> extends OrNull<R, V> implements DeferredPath<R, V> {
        /** The field there. */
        public DeferredOrNull(Location at) {
            super(at);
        }
    }
}
