package dev.sippet.query;

/**
 * The path of an enum constant, stored by its name.
 *
 * @param <R> the record
 * @param <V> the value
 */
public sealed class EnumPath<R, V extends Enum<V>> extends Expression.Value<R, V>
        permits EnumPath.OrNull, EnumPath.Deferred {
    /** The field there. */
    public EnumPath(Location at) {
        super(at.fragment(), at.type());
    }

    /** One that may be NULL. */
    public static sealed class OrNull<R, V extends Enum<V>> extends EnumPath<R, V> implements NullablePath<R, V>
            permits DeferredOrNull {
        /** The field there. */
        public OrNull(Location at) {
            super(at);
        }

        @Override
        public Expression<R, V> expression() {
            return this;
        }
    }

    /** One that is read where it is included. */
    public static final class Deferred<R, V extends Enum<V>> extends EnumPath<R, V> implements DeferredPath<R, V> {
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
    public static final class DeferredOrNull<R, V extends Enum<V>> extends OrNull<R, V> implements DeferredPath<R, V> {
        /** The field there. */
        public DeferredOrNull(Location at) {
            super(at);
        }
    }
}
