package dev.sippet.sqlite;

import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import org.jspecify.annotations.Nullable;

/** The values of one row, which stay valid outside the mapping function. */
final class SqliteRow implements Row, Result.RowSegment {

    private final @Nullable Object[] values;
    private final SqliteRowMetadata metadata;

    SqliteRow(@Nullable Object[] values, SqliteRowMetadata metadata) {
        this.values = values;
        this.metadata = metadata;
    }

    @Override
    public Row row() {
        return this;
    }

    @Override
    public RowMetadata getMetadata() {
        return metadata;
    }

    @Override
    public <T> @Nullable T get(int index, Class<T> type) {
        SqliteColumn column = metadata.getColumnMetadata(index);
        return Decoding.decode(values[index], type, column);
    }

    @Override
    public <T> @Nullable T get(String name, Class<T> type) {
        return get(metadata.indexOf(name), type);
    }
}
