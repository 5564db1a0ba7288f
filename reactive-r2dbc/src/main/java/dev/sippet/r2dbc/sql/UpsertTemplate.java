package dev.sippet.r2dbc.sql;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An upsert with markers for each row, and after all rows those of what changes, which are all alike. */
final class UpsertTemplate implements SqlTemplate {
    private final SqlTemplate rows;
    private final int first;
    private final List<Source> row;
    private final List<Source> set;

    /**
     * With these parts.
     *
     * @param rows the text, and the values of the rows
     * @param first how many arguments come before those of the rows
     * @param row what a row binds
     * @param set what is bound after the rows
     */
    UpsertTemplate(SqlTemplate rows, int first, List<Source> row, List<Source> set) {
        this.rows = rows;
        this.first = first;
        this.row = row;
        this.set = set;
    }

    @Override
    public String text() {
        return rows.text();
    }

    @Override
    public BoundSql bind(@Nullable Object[] arguments) {
        @Nullable Object[] given = Arrays.copyOfRange(arguments, first, arguments.length);
        BoundSql stored = rows.bind(given);
        @Nullable Object[] values = Arrays.copyOf(given, given.length + set.size());
        Source[] sources = new Source[values.length];
        for (int i = 0; i < given.length; i++) sources[i] = row.get(i % row.size());
        for (int i = 0; i < set.size(); i++) {
            sources[given.length + i] = set.get(i);
            values[given.length + i] = set.get(i).value(arguments);
        }
        return new BoundSql(stored.sql(), sources, values);
    }
}
