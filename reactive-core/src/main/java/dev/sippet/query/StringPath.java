package dev.sippet.query;

/**
 * The path of a text.
 *
 * @param <R> the record
 */
public sealed class StringPath<R> extends Expression.Text<R> permits StringPath.OrNull {
    /** The field there. */
    public StringPath(Location at) {
        super(at.fragment(), at.type());
    }

    /** One that may be NULL. */
    public static final class OrNull<R> extends StringPath<R> implements NullablePath<R, String> {
        /** The field there. */
        public OrNull(Location at) {
            super(at);
        }

        @Override
        public Expression<R, String> expression() {
            return this;
        }
    }
}
