package dev.sippet.query;

import dev.sippet.statement.Order;

/**
 * By what, and in which direction, records are ordered.
 *
 * @param <R> the record
 */
public final class Sort<R> {
    private final Fragment by;
    private final boolean descending;
    private final Order.Nulls nulls;
    private final boolean implied;

    private Sort(Fragment by, boolean descending, Order.Nulls nulls, boolean implied) {
        this.by = by;
        this.descending = descending;
        this.nulls = nulls;
        this.implied = implied;
    }

    static <R> Sort<R> by(Fragment by, boolean descending) {
        return new Sort<>(by, descending, Order.Nulls.SMALLEST, false);
    }

    /** With NULLs before all values. */
    public Sort<R> nullsFirst() {
        return new Sort<>(by, descending, Order.Nulls.FIRST, implied);
    }

    /** With NULLs after all values. */
    public Sort<R> nullsLast() {
        return new Sort<>(by, descending, Order.Nulls.LAST, implied);
    }

    /** The same, which nobody said: it is how records come. */
    Sort<R> unsaid() {
        return new Sort<>(by, descending, nulls, true);
    }

    boolean implied() {
        return implied;
    }

    Fragment fragment() {
        return by;
    }

    Order order() {
        return new Order(by.term(), descending, nulls);
    }
}
