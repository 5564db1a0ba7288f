package dev.sippet.query;

import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.value.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The paths of models that are written for a store of keys. They ask what such a store can judge of one record: there is no pattern to
 * match, and no order but that of a sort key.
 */
public final class ItemPath {
    private ItemPath() {}

    /** The path of a value that is neither a text nor a number, such as a time. */
    public static final class Of<R, V> extends Expression.Compared<R, V> implements Selectable<R, V, V> {
        /** The field there. */
        public Of(Location at) {
            super(at.fragment(), at.type());
        }
    }

    /** One that may be NULL. */
    public static final class OrNull<R, V> extends Expression.Compared<R, V>
            implements NullablePath<R, V>, Selectable<R, @Nullable V, Optional<V>> {
        /** The field there. */
        public OrNull(Location at) {
            super(at.fragment(), at.type());
        }

        @Override
        public Expression<R, V> expression() {
            return this;
        }
    }

    /** The path of a text. */
    public static final class Text<R> extends Words<R> implements Selectable<R, String, String> {
        /** The field there. */
        public Text(Location at) {
            super(at.fragment(), at.type());
        }
    }

    /** One that may be NULL. */
    public static final class TextOrNull<R> extends Words<R>
            implements NullablePath<R, String>, Selectable<R, @Nullable String, Optional<String>> {
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
    public static final class Numeric<R, N extends Number> extends Amount<R, N> implements Selectable<R, N, N> {
        /** The field there. */
        public Numeric(Location at) {
            super(at.fragment(), at.type());
        }
    }

    /** One that may be NULL. */
    public static final class NumericOrNull<R, N extends Number> extends Amount<R, N>
            implements NullablePath<R, N>, Selectable<R, @Nullable N, Optional<N>> {
        /** The field there. */
        public NumericOrNull(Location at) {
            super(at.fragment(), at.type());
        }

        @Override
        public Expression<R, N> expression() {
            return this;
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

    /** A number. Besides its own type it takes a {@code long}, so that {@code gt(3)} needs no suffix. */
    public abstract static class Amount<R, N extends Number> extends Expression.Compared<R, N> {
        Amount(Fragment fragment, Type type) {
            super(fragment, type);
        }

        /** Equals this. */
        public Condition<R> eq(long value) {
            return compare(Comparison.EQ, number(value));
        }

        /** Is another value than this; unknown for NULL. */
        public Condition<R> ne(long value) {
            return compare(Comparison.NE, number(value));
        }

        /** Is less than this. */
        public Condition<R> lt(long value) {
            return compare(Comparison.LT, number(value));
        }

        /** Is at most this. */
        public Condition<R> le(long value) {
            return compare(Comparison.LE, number(value));
        }

        /** Is greater than this. */
        public Condition<R> gt(long value) {
            return compare(Comparison.GT, number(value));
        }

        /** Is at least this. */
        public Condition<R> ge(long value) {
            return compare(Comparison.GE, number(value));
        }

        /** Is at least the first and at most the second. */
        public Condition<R> between(long low, long high) {
            return ge(low).and(le(high));
        }
    }
}
