package dev.sippet.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path of a text.
 *
 * @param <R> the record
 */
public sealed class StringPath<R> extends Expression.Text<R> implements Selectable<R, String, String>
        permits StringPath.Deferred {
    /** The field there. */
    public StringPath(Location at) {
        super(at.fragment(), at.type());
    }

    /** One that may be NULL. */
    public static sealed class OrNull<R> extends Expression.Text<R>
            implements NullablePath<R, String>, Selectable<R, @Nullable String, Optional<String>>
            permits DeferredOrNull {
        /** The field there. */
        public OrNull(Location at) {
            super(at.fragment(), at.type());
        }

        @Override
        public Expression<R, String> expression() {
            return this;
        }
    }

    /** One that is read where it is included. */
    public static final class Deferred<R> extends StringPath<R> implements DeferredPath<R, String> {
        /** The field there. */
        public Deferred(Location at) {
            super(at);
        }

        @Override
        public Expression<R, String> expression() {
            return this;
        }
    }

    /** One that is read where it is included, and may be NULL. */
    public static final class DeferredOrNull<R> extends OrNull<R> implements DeferredPath<R, String> {
        /** The field there. */
        public DeferredOrNull(Location at) {
            super(at);
        }
    }
}
