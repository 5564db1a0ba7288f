package dev.sippet.r2dbc.sql;

import dev.sippet.schema.Table.Column;
import dev.sippet.value.Type;
import java.util.List;

/** Writes rows that come as one array for each column. A list is a text in such an array: one of arrays would be flattened. */
final class ArraysSql {
    private final SqlWriter sql;
    private final List<Column> columns;

    ArraysSql(SqlWriter sql, List<Column> columns) {
        this.sql = sql;
        this.columns = columns;
    }

    /** A select of the rows, whose arrays are the arguments from this one on. */
    SqlWriter select(int first) {
        boolean lists = columns.stream().anyMatch(column -> column.type() instanceof Type.ListOf);
        sql.text("SELECT ").text(lists ? values() : "*").text(" FROM unnest(");
        for (int i = 0; i < columns.size(); i++) {
            Type type = columns.get(i).type();
            sql.text(i == 0 ? "" : ", ").marker(new Source.Whole(first + i, type));
            sql.text(sql.dialect().arrayCast(type));
        }
        return sql.text(lists ? ") AS u(" + names() + ")" : ")");
    }

    private String values() {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            values.append(i == 0 ? "c" : ", c")
                    .append(i)
                    .append(cast(sql.dialect(), columns.get(i).type()));
        }
        return values.toString();
    }

    private String names() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < columns.size(); i++)
            names.append(i == 0 ? "c" : ", c").append(i);
        return names.toString();
    }

    /** What makes a list of its text. */
    static String cast(Dialect dialect, Type type) {
        return type instanceof Type.ListOf list ? "::" + dialect.ddl().cast(list) : "";
    }
}
