package dev.sippet.r2dbc.sql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An insert with two texts: one for a single row, and one for any number of rows, turned into an array for each column. */
record UnnestTemplate(SqlTemplate one, SqlTemplate many, int columns) implements SqlTemplate {
    @Override
    public String text() {
        return one.text();
    }

    @Override
    public BoundSql bind(@Nullable Object[] arguments) {
        return arguments.length == columns ? one.bind(arguments) : many.bind(turned(arguments));
    }

    private @Nullable Object[] turned(@Nullable Object[] arguments) {
        int rows = arguments.length / columns;
        @Nullable Object[] turned = new @Nullable Object[columns];
        for (int column = 0; column < columns; column++) {
            @Nullable Object[] values = new @Nullable Object[rows];
            for (int row = 0; row < rows; row++) values[row] = arguments[row * columns + column];
            turned[column] = Arrays.asList(values);
        }
        return turned;
    }
}
