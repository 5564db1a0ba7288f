package dev.sippet.query;

/**
 * A range of a sort key. It is no {@link Condition}: a store reads one range, and neither two of them nor all but one.
 *
 * @param <R> the record
 */
public final class KeyRange<R> {
    private final Condition<R> condition;

    KeyRange(Condition<R> condition) {
        this.condition = condition;
    }

    Condition<R> condition() {
        return condition;
    }

    @Override
    public String toString() {
        return condition.toString();
    }
}
