package dev.sippet.query;

/**
 * What the records of a partition are ordered by, to say which range of it is wanted. Several ranges are said one after the other.
 *
 * @param <R> the record
 * @param <V> the value
 */
public sealed class SortKey<R, V> permits SortKey.Text {
    private final Expression.Compared<R, V> path;

    SortKey(Expression.Compared<R, V> path) {
        this.path = path;
    }

    /** Equals this value. */
    public KeyRange<R> eq(V value) {
        return new KeyRange<>(path.eq(value));
    }

    /** Is less than this. */
    public KeyRange<R> lt(V value) {
        return new KeyRange<>(path.lt(value));
    }

    /** Is at most this. */
    public KeyRange<R> le(V value) {
        return new KeyRange<>(path.le(value));
    }

    /** Is greater than this. */
    public KeyRange<R> gt(V value) {
        return new KeyRange<>(path.gt(value));
    }

    /** Is at least this. */
    public KeyRange<R> ge(V value) {
        return new KeyRange<>(path.ge(value));
    }

    /** Is at least the first and at most the second. */
    public KeyRange<R> between(V low, V high) {
        return new KeyRange<>(path.between(low, high));
    }

    @Override
    public final String toString() {
        return path.toString();
    }

    /** A text that the records of a partition are ordered by. */
    public static final class Text<R> extends SortKey<R, String> {
        private final ItemPath.Words<R> text;

        Text(ItemPath.Words<R> text) {
            super(text);
            this.text = text;
        }

        /** Starts with this; upper and lower case differ, and nothing in it is a wildcard. */
        public KeyRange<R> startsWith(String start) {
            return new KeyRange<>(text.startsWith(start));
        }
    }
}
