package dev.sippet.planner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Model;
import dev.sippet.schema.Table;
import dev.sippet.value.Type;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MissingIndexTest {
    private record Book() {}

    private static Table books(Index... indexes) {
        var model = Model.of(Book.class, "books", (row, at) -> new Book())
                .field(Field.of("id", Type.INT64))
                .field(Field.of("shelf", Type.TEXT))
                .field(Field.of("place", Type.INT32).orNull())
                .key("id");
        Stream.of(indexes).forEach(model::index);
        return Mapping.of(model.build(), "", 63).table();
    }

    private static String hint(Table table, String... fields) {
        List<Table.Column> equal = Stream.of(fields)
                .flatMap(field ->
                        table.columns().stream().filter(column -> column.field().equals(field)))
                .toList();
        return new MissingIndex(table, equal).hint();
    }

    @Test
    void anIndexThatLeavesOutWhatIsAskedIsNamedAsTheReason() {
        Table table = books(Index.of("shelf").sortedBy("place"));
        assertThat(hint(table, "shelf"))
                .isEqualTo("let Book.place never be absent, since the index that is sorted by it leaves out what has"
                        + " none, or put @Index on Book.shelf without it");
    }

    @Test
    void whatHasNoIndexIsToldToGetOne() {
        assertThat(hint(books(), "shelf")).isEqualTo("put @Index on Book.shelf");
        assertThat(hint(books())).isEqualTo("put @Index on one of its fields, and give a value for it");
        assertThat(hint(books(), "shelf", "place"))
                .isEqualTo("add @Index({\"shelf\", \"place\"}) to @Model(indexes) of Book");
    }
}
