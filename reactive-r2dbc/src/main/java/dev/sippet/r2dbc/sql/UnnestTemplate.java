package dev.sippet.r2dbc.sql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An insert or upsert with two texts: one for a single row, and one for any number of rows, turned into an array for each column.
 *
 * @param one for a single row
 * @param many for any number
 * @param first how many arguments come before those of the rows
 * @param columns how many arguments a row has
 */
record UnnestTemplate(SqlTemplate one, SqlTemplate many, int first, int columns) implements SqlTemplate {
    @Override
    public String text() {
        return one.text();
    }

    @Override
    public BoundSql bind(@Nullable Object[] arguments) {
        return arguments.length == first + columns ? one.bind(arguments) : many.bind(turned(arguments));
    }

    private @Nullable Object[] turned(@Nullable Object[] arguments) {
        int rows = (arguments.length - first) / columns;
        @Nullable Object[] turned = Arrays.copyOf(arguments, first + columns);
        for (int column = 0; column < columns; column++) {
            @Nullable Object[] values = new @Nullable Object[rows];
            for (int row = 0; row < rows; row++) values[row] = arguments[first + row * columns + column];
            turned[first + column] = Arrays.asList(values);
        }
        return turned;
    }
}
