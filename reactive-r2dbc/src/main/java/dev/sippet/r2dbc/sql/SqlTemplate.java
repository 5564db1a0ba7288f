package dev.sippet.r2dbc.sql;

import org.jspecify.annotations.Nullable;

/** A statement written for one database, once for all its runs. Safe to share between threads. */
public interface SqlTemplate {

    /** The text, for logs and {@code explain}: with one value in each list, and one row in an insert. */
    String text();

    /**
     * The text and the values of one run. The text is the same object each time, as far as it does not depend on how many values a
     * list or how many rows an insert has, so that drivers find it in their caches.
     *
     * @param arguments the values, by the index of the arguments; for an insert those of each row in turn
     */
    BoundSql bind(@Nullable Object[] arguments);
}
