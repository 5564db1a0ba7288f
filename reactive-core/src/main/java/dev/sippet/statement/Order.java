package dev.sippet.statement;

/**
 * By what, and in which direction, rows are ordered.
 *
 * @param by the value
 * @param descending largest first
 * @param nulls where NULLs stand
 */
public record Order(Term by, boolean descending, Nulls nulls) {

    /** Where NULLs stand in an order: before the smallest value unless said otherwise, on every database. */
    public enum Nulls {
        /** First when ascending, last when descending. */
        SMALLEST,
        /** Before all values. */
        FIRST,
        /** After all values. */
        LAST
    }
}
