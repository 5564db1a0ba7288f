package dev.sippet.planner.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class FirstRowsTest {
    private static final Layout LAYOUT = Layout.of("amount", Type.INT64);
    private static final Comparator<Row> BY_AMOUNT = Comparator.comparingLong(row -> row.int64(0));

    private static void add(FirstRows rows, long amount) {
        rows.add(new Row(LAYOUT, new Object[] {amount}));
    }

    @Test
    void onlyTheFirstAreKept() {
        FirstRows rows = new FirstRows(BY_AMOUNT, 3, "Reading");
        for (long amount = 2L * Windows.MOST_HELD; amount > 0; amount--) add(rows, amount);
        assertThat(rows.inOrder()).extracting(row -> row.int64(0)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void moreThanFitAreRefusedAndNotLeftOut() {
        FirstRows rows = new FirstRows(BY_AMOUNT, Long.MAX_VALUE, "Reading");
        for (long amount = 0; amount < Windows.MOST_HELD; amount++) add(rows, -amount);
        assertThat(rows.inOrder()).hasSize(Windows.MOST_HELD).isSortedAccordingTo(BY_AMOUNT);
        assertThatThrownBy(() -> add(rows, 1))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("more than 10000 records of Reading")
                .hasMessageContaining("ask for the first ones with limit(…)");
    }
}
