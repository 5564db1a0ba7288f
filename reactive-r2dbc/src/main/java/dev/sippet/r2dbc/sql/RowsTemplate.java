package dev.sippet.r2dbc.sql;

import dev.sippet.error.BatchTooLarge;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** An insert with markers for each row. There is a text for each number of rows; those of few rows are kept. */
final class RowsTemplate implements SqlTemplate {
    private static final int MOST_KEPT = 64;

    private final Dialect dialect;
    private final String head;
    private final String tail;
    private final Source[] row;
    private final AtomicReferenceArray<@Nullable String> texts = new AtomicReferenceArray<>(MOST_KEPT + 1);

    RowsTemplate(Dialect dialect, String head, String tail, List<Source> row) {
        this.dialect = dialect;
        this.head = head;
        this.tail = tail;
        this.row = row.toArray(Source[]::new);
    }

    @Override
    public String text() {
        return text(1);
    }

    @Override
    public BoundSql bind(@Nullable Object[] arguments) {
        if (arguments.length > dialect.mostValues()) throw tooLarge(arguments.length);
        return new BoundSql(text(arguments.length / row.length), row, arguments);
    }

    private BatchTooLarge tooLarge(int values) {
        return new BatchTooLarge(
                dialect.name() + " takes at most " + dialect.mostValues() + " values in one statement, and this has "
                        + values,
                "store at most " + dialect.mostValues() / row.length + " rows at a time");
    }

    private String text(int rows) {
        if (rows > MOST_KEPT) return write(rows);
        String text = texts.get(rows);
        if (text == null) {
            text = write(rows);
            texts.set(rows, text);
        }
        return text;
    }

    private String write(int rows) {
        StringBuilder sql = new StringBuilder(head.length() + tail.length() + rows * row.length * 4).append(head);
        int marker = 1;
        for (int r = 0; r < rows; r++) {
            sql.append(r == 0 ? "(" : ", (");
            for (int c = 0; c < row.length; c++) sql.append(c == 0 ? "" : ", ").append(dialect.marker(marker++));
            sql.append(')');
        }
        return sql.append(tail).toString();
    }
}
