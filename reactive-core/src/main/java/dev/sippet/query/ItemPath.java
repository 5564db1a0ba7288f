package dev.sippet.query;

import dev.sippet.schema.Newtype;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The paths of models that are written for a store of keys. They ask what such a store can judge of one record: there is no pattern to
 * match, and no order but that of a sort key.
 */
public final class ItemPath {
    private ItemPath() {}

    /** The path of a value that is neither a text nor a number, such as a time or a record of one component. */
    public static sealed class Of<R, V> extends Value<R, V> implements Selectable<R, V, V> permits Deferred {
        /** The field there. */
        public Of(Location at) {
            super(at);
        }
    }

    /** One that may be NULL. */
    public static sealed class OrNull<R, V> extends Value<R, V>
            implements NullablePath<R, V>, Selectable<R, @Nullable V, Optional<V>> permits DeferredOrNull {
        /** The field there. */
        public OrNull(Location at) {
            super(at);
        }

        @Override
        public Expression<R, V> expression() {
            return this;
        }
    }

    /** The path of a text. */
    public static sealed class Text<R> extends Words<R> implements Selectable<R, String, String> permits TextDeferred {
        /** The field there. */
        public Text(Location at) {
            super(at.fragment(), at.type());
        }
    }

    /** One that may be NULL. */
    public static sealed class TextOrNull<R> extends Words<R>
            implements NullablePath<R, String>, Selectable<R, @Nullable String, Optional<String>>
            permits TextDeferredOrNull {
        /** The field there. */
        public TextOrNull(Location at) {
            super(at.fragment(), at.type());
        }

        @Override
        public Expression<R, String> expression() {
            return this;
        }
    }

    /** The path of a number. */
    public static sealed class Numeric<R, N extends Number> extends Expression.Amount<R, N>
            implements Selectable<R, N, N> permits NumericDeferred {
        /** The field there. */
        public Numeric(Location at) {
            super(at.fragment(), at.type());
        }
    }

    /** One that may be NULL. */
    public static sealed class NumericOrNull<R, N extends Number> extends Expression.Amount<R, N>
            implements NullablePath<R, N>, Selectable<R, @Nullable N, Optional<N>> permits NumericDeferredOrNull {
        /** The field there. */
        public NumericOrNull(Location at) {
            super(at.fragment(), at.type());
        }

        @Override
        public Expression<R, N> expression() {
            return this;
        }
    }

    /** One of these that is read where it is included. */
    public static final class Deferred<R, V> extends Of<R, V> implements DeferredPath<R, V> {
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
    public static final class DeferredOrNull<R, V> extends OrNull<R, V> implements DeferredPath<R, V> {
        /** The field there. */
        public DeferredOrNull(Location at) {
            super(at);
        }
    }

    /** A text that is read where it is included. */
    public static final class TextDeferred<R> extends Text<R> implements DeferredPath<R, String> {
        /** The field there. */
        public TextDeferred(Location at) {
            super(at);
        }

        @Override
        public Expression<R, String> expression() {
            return this;
        }
    }

    /** One that is read where it is included, and may be NULL. */
    public static final class TextDeferredOrNull<R> extends TextOrNull<R> implements DeferredPath<R, String> {
        /** The field there. */
        public TextDeferredOrNull(Location at) {
            super(at);
        }
    }

    /** A number that is read where it is included. */
    public static final class NumericDeferred<R, N extends Number> extends Numeric<R, N> implements DeferredPath<R, N> {
        /** The field there. */
        public NumericDeferred(Location at) {
            super(at);
        }

        @Override
        public Expression<R, N> expression() {
            return this;
        }
    }

    /** One that is read where it is included, and may be NULL. */
    public static final class NumericDeferredOrNull<R, N extends Number> extends NumericOrNull<R, N>
            implements DeferredPath<R, N> {
        /** The field there. */
        public NumericDeferredOrNull(Location at) {
            super(at);
        }
    }

    /** A value that may be in a record of one component. */
    public abstract static class Value<R, V> extends Expression.Compared<R, V> {
        private final @Nullable Newtype<?> newtype;

        Value(Location at) {
            super(at.fragment(), at.type());
            newtype = at.newtype();
        }

        @Override
        Object unwrapped(Object value) {
            return newtype == null ? value : newtype.unwrapped(value);
        }

        @Override
        Object read(Row row, int at) {
            Object inside = super.read(row, at);
            return newtype == null ? inside : newtype.wrapped(inside);
        }
    }

    /** A text. */
    public abstract static class Words<R> extends Expression.Compared<R, String> {
        Words(Fragment fragment, Type type) {
            super(fragment, type);
        }

        /** Starts with this; upper and lower case differ, and nothing in it is a wildcard. */
        public Condition<R> startsWith(String text) {
            return holding(Term.Place.START, text);
        }

        /** Has this somewhere; upper and lower case differ, and nothing in it is a wildcard. */
        public Condition<R> contains(String text) {
            return holding(Term.Place.ANYWHERE, text);
        }
    }
}
