package dev.sippet.session;

import dev.sippet.statement.Request;
import dev.sippet.value.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * A request with its values and the way its rows are read: what a builder hands to a {@link Db}.
 *
 * @param request the shape
 * @param values the values, in the order of the shape's parameters
 * @param reader reads each answered row
 * @param <T> what a row becomes
 */
@SuppressWarnings("ArrayRecordComponent") // the hot path: a list would be one more object for each statement
public record Call<T>(Request request, @Nullable Object[] values, RowReader<T> reader) {}
