package dev.sippet.query;

/**
 * The path of bytes.
 *
 * @param <R> the record
 */
public sealed class BytesPath<R> extends Expression.Value<R, byte[]> permits BytesPath.OrNull {
    /** The field there. */
    public BytesPath(Location at) {
        super(at.fragment(), at.type());
    }

    /** One that may be NULL. */
    public static final class OrNull<R> extends BytesPath<R> implements NullablePath<R, byte[]> {
        /** The field there. */
        public OrNull(Location at) {
            super(at);
        }

        @Override
        public Expression<R, byte[]> expression() {
            return this;
        }
    }
}
