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
    private final StringBuilder text = new StringBuilder();
    private final List<Source> sources = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

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

    /** A marker for one value, or for one array. */
    SqlWriter marker(Source source) {
        return text(bind(source));
    }

    /** The marker of a value that the caller writes where it belongs. */
    String bind(Source source) {
        sources.add(source);
        return dialect.marker(sources.size());
    }

    /** A value that is the same each time. */
    SqlWriter fixed(Type type, @Nullable Object value) {
        return marker(new Source.Fixed(type, value));
    }

    /** As many markers as the list has values. */
    SqlWriter list(Source.Each list) {
        sources.add(list);
        parts.add(text.toString());
        text.setLength(0);
        return this;
    }

    /** Ends a statement that writes rows and answers these columns of them. */
    SqlWriter returning(List<Column> returning) {
        if (returning.isEmpty() || dialect.returning() != Dialect.Returning.CLAUSE) return this;
        return text(" RETURNING ").columns(returning);
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
        return text.toString();
    }

    SqlTemplate template() {
        if (parts.isEmpty()) return new FixedTemplate(text.toString(), sources);
        parts.add(text.toString());
        return new ListTemplate(parts, sources);
    }
}
