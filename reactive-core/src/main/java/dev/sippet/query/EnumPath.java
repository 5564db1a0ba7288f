package dev.sippet.query;

/**
 * The path of an enum constant, stored by its name.
 *
 * @param <R> the record
 * @param <V> the value
 */
public sealed class EnumPath<R, V extends Enum<V>> extends Expression.Value<R, V> permits EnumPath.OrNull {
    /** The field there. */
    public EnumPath(Location at) {
        super(at.fragment(), at.type());
    }

    /** One that may be NULL. */
    public static final class OrNull<R, V extends Enum<V>> extends EnumPath<R, V> implements NullablePath<R, V> {
        /** The field there. */
        public OrNull(Location at) {
            super(at);
        }

        @Override
        public Expression<R, V> expression() {
            return this;
        }
    }
}
