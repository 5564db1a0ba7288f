package dev.sippet.query;

/**
 * The path of a number.
 *
 * @param <R> the record
 * @param <V> the value
 */
public sealed class NumberPath<R, V extends Number> extends Expression.NumberValue<R, V> permits NumberPath.OrNull {
    /** The field there. */
    public NumberPath(Location at) {
        super(at.fragment(), at.type());
    }

    /** One that may be NULL. */
    public static final class OrNull<R, V extends Number> extends NumberPath<R, V> implements NullablePath<R, V> {
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
