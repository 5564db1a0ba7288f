package dev.sippet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.schema.Newtype;
import dev.sippet.value.Type;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListChangeTest {
    private record Thing() {}

    private record Size(int value) {}

    private static final Model<Thing> MODEL = Model.of(Thing.class, "things", (row, at) -> new Thing())
            .field(Field.of("id", Type.INT64))
            .field(Field.of("tags", Type.list(Type.TEXT)))
            .field(Field.of("sizes", Type.list(Type.INT32)).newtype(Newtype.of(Size.class, Size::new, Size::value)))
            .key("id")
            .build();

    private static final ListPath<Thing, String> TAGS =
            new ListPath<>(Location.of(MODEL).to("tags"), (row, at) -> row.list(at, String.class));
    private static final ListPath<Thing, Size> SIZES =
            new ListPath<>(Location.of(MODEL).to("sizes"), (row, at) -> row.list(at, Integer.class, Size::new));

    private static Object[] values(ListChange<?> change) {
        return change.fragment().values();
    }

    @Test
    void whatIsSaidTwiceInARowIsOneCall() {
        ListChange<String> change = ListChange.of(TAGS);
        for (int i = 0; i < 100; i++) change = change.push("t" + i);
        assertThat(change).hasToString("tags with ?");
        assertThat(values(change)).hasSize(1);
        assertThat(List.copyOf((List<?>) values(change)[0]))
                .hasSize(100)
                .asString()
                .startsWith("[t0, t1, ");
        assertThat(ListChange.of(TAGS).remove("a").removeAll(List.of("b"))).hasToString("tags without ?");
        assertThat(ListChange.of(TAGS).pop().pop()).hasToString("(tags without the last) without the last");
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(ListChange.of(TAGS).pushAll(List.of()).remove()).hasToString("tags");
        assertThat(ListChange.of(TAGS).push("a").clear().push("b", "c").push("d"))
                .hasToString("?");
        assertThat(values(ListChange.of(TAGS).push("a").clear().push("b", "c").push("d")))
                .containsExactly(List.of("b", "c", "d"));
    }

    @Test
    void aChangeStaysAsItIsWhenAnotherIsMadeOfIt() {
        ListChange<String> first = ListChange.of(TAGS).push("a");
        first.push("b");
        assertThat(values(first)).containsExactly(List.of("a"));
    }

    @Test
    void elementsInRecordsGoAsTheyAreStored() {
        assertThat(values(ListChange.of(SIZES).push(new Size(3)).remove(new Size(4))))
                .containsExactly(List.of(3), List.of(4));
        assertThat(SIZES.contains(new Size(5)).filter().fragment().values()).containsExactly(List.of(5));
    }

    @Test
    void whatNoListHoldsIsRefusedAtOnce() {
        assertThatThrownBy(() -> ListChange.of(TAGS).pushAll(Arrays.asList("a", null)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("no list holds null");
        assertThatThrownBy(() -> ListChange.of(TAGS).push((String[]) null)).isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> TAGS.contains(null))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Thing.tags");
        assertThatThrownBy(() -> ListChange.of(TAGS).removeAt(-1))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("positions start at 0");
    }
}
