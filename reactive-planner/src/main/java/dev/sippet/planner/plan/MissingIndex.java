package dev.sippet.planner.plan;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.Keys;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a condition would need so that a key or an index finds its rows.
 *
 * @param table the table
 * @param equal the columns that it gives values for
 */
record MissingIndex(Table table, List<Column> equal) {

    static MissingIndex of(Table table, Conjuncts conjuncts) {
        return new MissingIndex(
                table,
                table.columns().stream()
                        .filter(column -> conjuncts.pinned(column) != null)
                        .toList());
    }

    /** What was asked, after the name of the model. */
    String asked() {
        return equal.isEmpty() ? "without a value for its key" : "by " + fields(equal, " and ");
    }

    /** What to do about it. */
    String hint() {
        if (equal.isEmpty()) return "put @Index on one of its fields, and give a value for it";
        String index = equal.size() == 1
                ? "put @Index on " + table.model() + "." + equal.getFirst().field()
                : "add @Index({\"" + fields(equal, "\", \"") + "\"}) to @Model(indexes) of " + table.model();
        Column absent = absent();
        if (absent != null) {
            return "let " + table.model() + "." + absent.field()
                    + " never be absent, since the index that is sorted by it leaves out what has none, or " + index
                    + " without it";
        }
        return sides().map(Keys::partition)
                .filter(partition -> partition.stream().anyMatch(equal::contains))
                .findFirst()
                .map(partition -> "give a value for all of " + fields(partition, " and ")
                        + ", which are one partition, or " + index)
                .orElse(index);
    }

    /** What an index that would do is sorted by, and what may be NULL; null where there is no such index. */
    private @Nullable Column absent() {
        return sides().filter(keys -> equal.containsAll(keys.partition()))
                .flatMap(keys -> keys.sort().stream())
                .filter(Column::nullable)
                .findFirst()
                .orElse(null);
    }

    private Stream<Keys> sides() {
        Stream<Keys> indexes =
                table.indexes().stream().filter(index -> !index.unique()).map(Table.TableIndex::keys);
        return Stream.concat(Stream.of(table.keys()), indexes);
    }

    private static String fields(List<Column> columns, String between) {
        return columns.stream().map(Column::field).collect(Collectors.joining(between));
    }
}
