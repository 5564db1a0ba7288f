package dev.sippet.sqlite.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A command and what the driver knows of it.
 *
 * @param sql the text as it was given
 * @param verb what it does
 * @param parameters how many values it takes
 * @param names the parameters that have a name, with their prefix and, where no two share it, without
 * @param returning whether it has a RETURNING clause
 * @param end where the command ends, before a closing semicolon and what comments follow
 * @param problem why it cannot be run, if it cannot
 */
public record SqlText(
        String sql,
        Verb verb,
        int parameters,
        Map<String, Integer> names,
        boolean returning,
        int end,
        @Nullable String problem) {

    public SqlText {
        names = Map.copyOf(names);
    }

    public static SqlText of(String sql) {
        return new SqlReader(sql).read();
    }

    /** The text that also answers these columns of the rows it writes, or their rowid if none is named. */
    public String returning(List<String> columns) {
        if (verb != Verb.WRITE || returning) {
            return sql;
        }
        String list = columns.isEmpty()
                ? "rowid"
                : columns.stream()
                        .map(column -> '"' + column.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(", "));
        return sql.substring(0, end) + "\nRETURNING " + list;
    }
}
