package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.EngineColumn;
import io.r2dbc.spi.RowMetadata;
import java.util.List;
import java.util.NoSuchElementException;

/** The columns of a result. A name means the first column that bears it, in upper or lower case. */
final class SqliteRowMetadata implements RowMetadata {

    private static final SqliteRowMetadata NONE = new SqliteRowMetadata(List.of());

    private final List<SqliteColumn> columns;

    private SqliteRowMetadata(List<SqliteColumn> columns) {
        this.columns = columns;
    }

    static SqliteRowMetadata of(List<EngineColumn> columns) {
        return columns.isEmpty()
                ? NONE
                : new SqliteRowMetadata(columns.stream().map(SqliteColumn::new).toList());
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    @Override
    public SqliteColumn getColumnMetadata(int index) {
        if (index < 0 || index >= columns.size()) {
            throw new IndexOutOfBoundsException("There are " + columns.size() + " columns, and none at " + index);
        }
        return columns.get(index);
    }

    @Override
    public SqliteColumn getColumnMetadata(String name) {
        return columns.get(indexOf(name));
    }

    @Override
    public List<SqliteColumn> getColumnMetadatas() {
        return columns;
    }

    @Override
    public boolean contains(String columnName) {
        return columns.stream().anyMatch(column -> column.getName().equalsIgnoreCase(columnName));
    }

    int indexOf(String name) {
        if (name == null) {
            throw new IllegalArgumentException("A column's name must not be null");
        }
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).getName().equalsIgnoreCase(name)) {
                return index;
            }
        }
        throw new NoSuchElementException("There is no column " + name + " among "
                + columns.stream().map(SqliteColumn::getName).toList());
    }
}
