package dev.sippet.session;

import dev.sippet.value.Layout;
import dev.sippet.value.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL as people wrote it.
 *
 * @param sql the text, with {@code ?} for each value
 * @param values the values, in order
 * @param rows whether it answers rows, or a count
 * @param layout what the rows hold, by column name; null for all columns as they come
 * @param reader reads each answered row
 * @param <T> what a row becomes
 */
public record RawCall<T>(
        String sql,
        List<@Nullable Object> values,
        boolean rows,
        @Nullable Layout layout,
        RowReader<T> reader) {}
