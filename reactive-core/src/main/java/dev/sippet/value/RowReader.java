package dev.sippet.value;

/**
 * Makes a record of the values of a row; written by the processor.
 *
 * @param <T> the record
 */
@FunctionalInterface
public interface RowReader<T> {
    /** Reads the record whose first value is at this position. */
    T read(Row row, int at);
}
