package dev.sippet.planner.execute;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.planner.plan.KeyRead;
import dev.sippet.value.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Rows of which those that are the same come once, the first of them: what a store of keys does not tell apart itself. */
final class Different {
    private Different() {}

    static Flux<Row> of(Flux<Row> rows, KeyRead read) {
        int telling = read.rows().telling();
        return rows.distinct(row -> key(row, telling), HashSet::new, (seen, key) -> isNew(seen, key, read), Set::clear);
    }

    private static List<@Nullable Object> key(Row row, int telling) {
        List<@Nullable Object> key = new ArrayList<>(telling);
        for (int slot = 0; slot < telling; slot++) key.add(row.get(slot));
        return RelatedRows.comparable(key);
    }

    private static boolean isNew(Set<Object> seen, Object key, KeyRead read) {
        if (!seen.add(key)) return false;
        if (seen.size() <= Windows.MOST_HELD) return true;
        throw new UnsupportedFeature(
                "more than " + Windows.MOST_HELD + " different values of "
                        + read.table().model() + " cannot be told apart on a store that does not do it itself",
                "narrow the filter, or ask for the first ones with limit(…)");
    }
}
