package dev.sippet.schema;

import dev.sippet.value.Layout;
import dev.sippet.value.RowReader;

/**
 * A record that rows are read into by the names of their columns: a model, or a projection.
 *
 * @param type the record
 * @param layout the columns it wants, in the order of its components
 * @param reader makes a record of a row
 * @param <T> the record
 */
public record Shape<T>(Class<T> type, Layout layout, RowReader<T> reader) {}
