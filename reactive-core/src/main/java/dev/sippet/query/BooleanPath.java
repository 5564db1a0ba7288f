package dev.sippet.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path of a boolean, which is a condition by itself.
 *
 * @param <R> the record
 */
public sealed class BooleanPath<R> extends Expression.Value<R, Boolean>
        implements Condition<R>, Selectable<R, Boolean, Boolean> permits BooleanPath.Deferred {
    /** The field there. */
    public BooleanPath(Location at) {
        super(at.fragment(), at.type());
    }

    @Override
    public Filter<R> filter() {
        return eq(true).filter();
    }

    /** One that may be NULL. */
    public static sealed class OrNull<R> extends Expression.Value<R, Boolean>
            implements Condition<R>, NullablePath<R, Boolean>, Selectable<R, @Nullable Boolean, Optional<Boolean>>
            permits DeferredOrNull {
        /** The field there. */
        public OrNull(Location at) {
            super(at.fragment(), at.type());
        }

        @Override
        public Filter<R> filter() {
            return eq(true).filter();
        }

        @Override
        public Expression<R, Boolean> expression() {
            return this;
        }
    }

    /** One that is read where it is included. */
    public static final class Deferred<R> extends BooleanPath<R> implements DeferredPath<R, Boolean> {
        /** The field there. */
        public Deferred(Location at) {
            super(at);
        }

        @Override
        public Expression<R, Boolean> expression() {
            return this;
        }
    }

    /** One that is read where it is included, and may be NULL. */
    public static final class DeferredOrNull<R> extends OrNull<R> implements DeferredPath<R, Boolean> {
        /** The field there. */
        public DeferredOrNull(Location at) {
            super(at);
        }
    }
}
