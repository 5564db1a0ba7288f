package dev.sippet.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path of a number.
 *
 * @param <R> the record
 * @param <V> the value
 */
public sealed class NumberPath<R, V extends Number> extends Expression.NumberValue<R, V> implements Selectable<R, V, V>
        permits NumberPath.Deferred {
    /** The field there. */
    public NumberPath(Location at) {
        super(at.fragment(), at.type());
    }

    /** One that may be NULL. */
    public static sealed class OrNull<R, V extends Number> extends Expression.NumberValue<R, V>
            implements NullablePath<R, V>, Selectable<R, @Nullable V, Optional<V>> permits DeferredOrNull {
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
    public static final class Deferred<R, V extends Number> extends NumberPath<R, V> implements DeferredPath<R, V> {
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
    public static final class DeferredOrNull<R, V extends Number> extends OrNull<R, V> implements DeferredPath<R, V> {
        /** The field there. */
        public DeferredOrNull(Location at) {
            super(at);
        }
    }
}
