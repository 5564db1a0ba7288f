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

    private Sort(Fragment by, boolean descending, Order.Nulls nulls) {
        this.by = by;
        this.descending = descending;
        this.nulls = nulls;
    }

    static <R> Sort<R> by(Fragment by, boolean descending) {
        return new Sort<>(by, descending, Order.Nulls.SMALLEST);
    }

    /** With NULLs before all values. */
    public Sort<R> nullsFirst() {
        return new Sort<>(by, descending, Order.Nulls.FIRST);
    }

    /** With NULLs after all values. */
    public Sort<R> nullsLast() {
        return new Sort<>(by, descending, Order.Nulls.LAST);
    }

    Fragment fragment() {
        return by;
    }

    Order order() {
        return new Order(by.term(), descending, nulls);
    }
}
