package dev.sippet.query;

import dev.sippet.statement.StatementPrinter;

/**
 * A condition made of a term and its values.
 *
 * @param <R> the record
 */
public final class Filter<R> implements Condition<R> {
    private final Fragment fragment;

    Filter(Fragment fragment) {
        this.fragment = fragment;
    }

    Fragment fragment() {
        return fragment;
    }

    @Override
    public Filter<R> filter() {
        return this;
    }

    @Override
    public String toString() {
        return StatementPrinter.print(fragment.term());
    }
}
