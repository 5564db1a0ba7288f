package dev.sippet.query;

/**
 * The path of a boolean, which is a condition by itself.
 *
 * @param <R> the record
 */
public sealed class BooleanPath<R> extends Expression.Value<R, Boolean> implements Condition<R>
        permits BooleanPath.OrNull {
    /** The field there. */
    public BooleanPath(Location at) {
        super(at.fragment(), at.type());
    }

    @Override
    public Filter<R> filter() {
        return eq(true).filter();
    }

    /** One that may be NULL. */
    public static final class OrNull<R> extends BooleanPath<R> implements NullablePath<R, Boolean> {
        /** The field there. */
        public OrNull(Location at) {
            super(at);
        }

        @Override
        public Expression<R, Boolean> expression() {
            return this;
        }
    }
}
