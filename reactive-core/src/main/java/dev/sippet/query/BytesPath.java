package dev.sippet.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path of bytes.
 *
 * @param <R> the record
 */
public sealed class BytesPath<R> extends Expression.Value<R, byte[]> implements Selectable<R, byte[], byte[]>
        permits BytesPath.Deferred {
    /** The field there. */
    public BytesPath(Location at) {
        super(at.fragment(), at.type());
    }

    /** One that may be NULL. */
    public static sealed class OrNull<R> extends Expression.Value<R, byte[]>
            implements NullablePath<R, byte[]>, Selectable<R, byte @Nullable [], Optional<byte[]>>
            permits DeferredOrNull {
        /** The field there. */
        public OrNull(Location at) {
            super(at.fragment(), at.type());
        }

        @Override
        public Expression<R, byte[]> expression() {
            return this;
        }
    }

    /** One that is read where it is included. */
    public static final class Deferred<R> extends BytesPath<R> implements DeferredPath<R, byte[]> {
        /** The field there. */
        public Deferred(Location at) {
            super(at);
        }

        @Override
        public Expression<R, byte[]> expression() {
            return this;
        }
    }

    /** One that is read where it is included, and may be NULL. */
    public static final class DeferredOrNull<R> extends OrNull<R> implements DeferredPath<R, byte[]> {
        /** The field there. */
        public DeferredOrNull(Location at) {
            super(at);
        }
    }
}
