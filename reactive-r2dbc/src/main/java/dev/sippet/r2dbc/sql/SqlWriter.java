package dev.sippet.r2dbc.sql;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the text of a statement, and where the values of its markers come from. */
final class SqlWriter {
    private final Dialect dialect;
    private final List<Source> sources = new ArrayList<>();
    /** What stands before each marker. */
    private final List<String> parts = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();

    SqlWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    SqlWriter text(String more) {
        text.append(more);
        return this;
    }

    SqlWriter table(Table table) {
        return text(dialect.quote(table.name()));
    }

    SqlWriter column(Column column) {
        return text(dialect.quote(column.name()));
    }

    SqlWriter columns(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) text(i == 0 ? "" : ", ").column(columns.get(i));
        return this;
    }

    /** A marker for one value, or for one array; for lists, one for each of their values. */
    SqlWriter marker(Source source) {
        sources.add(source);
        parts.add(text.toString());
        text.setLength(0);
        return this;
    }

    /** A value that is the same each time. */
    SqlWriter fixed(Type type, @Nullable Object value) {
        return marker(new Source.Fixed(type, value));
    }

    /** Ends a statement that writes rows and answers these columns of them. */
    SqlWriter returning(List<Column> returning) {
        if (returning.isEmpty() || dialect.returning() != Dialect.Returning.CLAUSE) return this;
        return text(" RETURNING ").columns(returning);
    }

    /** Where the values of its markers come from. */
    List<Source> sources() {
        return List.copyOf(sources);
    }

    /** How many markers there are. */
    int size() {
        return sources.size();
    }

    boolean bindsNothing() {
        return sources.isEmpty();
    }

    /** The text so far, of a statement without lists of markers. */
    String text() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) all.append(parts.get(i)).append(dialect.marker(i + 1));
        return all.append(text).toString();
    }

    SqlTemplate template() {
        if (sources.stream().noneMatch(Source.Each.class::isInstance)) return new FixedTemplate(text(), sources);
        List<String> all = new ArrayList<>(parts);
        all.add(text.toString());
        return new ListTemplate(dialect, all, sources);
    }
}
