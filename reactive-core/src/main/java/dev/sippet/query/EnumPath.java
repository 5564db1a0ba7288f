package dev.sippet.query;

import dev.sippet.value.Row;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The path of an enum constant, stored by its name.
 *
 * @param <R> the record
 * @param <V> the value
 */
public sealed class EnumPath<R, V extends Enum<V>> extends Expression.Value<R, V> implements Selectable<R, V, V>
        permits EnumPath.Deferred {
    private final Function<String, V> constant;

    /** The field there; the constant of a name is found so. */
    public EnumPath(Location at, Function<String, V> constant) {
        super(at.fragment(), at.type());
        this.constant = constant;
    }

    @Override
    Object read(Row row, int at) {
        return row.enumeration(at, constant);
    }

    /** One that may be NULL. */
    public static sealed class OrNull<R, V extends Enum<V>> extends Expression.Value<R, V>
            implements NullablePath<R, V>, Selectable<R, @Nullable V, Optional<V>> permits DeferredOrNull {
        private final Function<String, V> constant;

        /** The field there; the constant of a name is found so. */
        public OrNull(Location at, Function<String, V> constant) {
            super(at.fragment(), at.type());
            this.constant = constant;
        }

        @Override
        Object read(Row row, int at) {
            return row.enumeration(at, constant);
        }

        @Override
        public Expression<R, V> expression() {
            return this;
        }
    }

    /** One that is read where it is included. */
    public static final class Deferred<R, V extends Enum<V>> extends EnumPath<R, V> implements DeferredPath<R, V> {
        /** The field there; the constant of a name is found so. */
        public Deferred(Location at, Function<String, V> constant) {
            super(at, constant);
        }

        @Override
        public Expression<R, V> expression() {
            return this;
        }
    }

    /** One that is read where it is included, and may be NULL. */
    public static final class DeferredOrNull<R, V extends Enum<V>> extends OrNull<R, V> implements DeferredPath<R, V> {
        /** The field there; the constant of a name is found so. */
        public DeferredOrNull(Location at, Function<String, V> constant) {
            super(at, constant);
        }
    }
}
