package dev.sippet.planner.execute;

import dev.sippet.planner.plan.KeyAccess;
import dev.sippet.planner.plan.KeyRead;
import dev.sippet.value.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * The rows of one read for many arguments at once, each with what it was found for. Rows with a key of their own are read in batches;
 * those of a partition by one query for each of the arguments, some at a time beside each other.
 */
final class Found {
    private final KeyRead read;

    Found(KeyRead read) {
        this.read = read;
    }

    /**
     * A row, and for which of the arguments it was found.
     *
     * @param row the row
     * @param which the position of the arguments
     * @param arguments these, with the lists behind them
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, and never compared
    record Of(Row row, int which, @Nullable Object[] arguments) {
        Of with(Row other) {
            return new Of(other, which, arguments);
        }
    }

    /** In any order, unless there is a limit, which counts for each of the arguments. */
    Flux<Of> on(List<@Nullable Object[]> arguments, Conversation on) {
        return Listing.read(read, arguments, on).flatMapMany(listed -> found(listed, on));
    }

    private Flux<Of> found(List<@Nullable Object[]> arguments, Conversation on) {
        if (read.limit() != null) return each(arguments, rows -> rows.rows(on));
        Flux<Of> found = read.access() instanceof KeyAccess.ByKey byKey
                ? batched(byKey, arguments, on)
                : each(arguments, rows -> rows.judged(on));
        return new OtherRows(read).judged(found, on);
    }

    private interface Reading {
        Flux<Row> of(FoundRows rows);
    }

    private Flux<Of> each(List<@Nullable Object[]> arguments, Reading reading) {
        return Flux.range(0, arguments.size())
                .flatMap(
                        which -> reading.of(new FoundRows(read, arguments.get(which)))
                                .map(row -> new Of(row, which, arguments.get(which))),
                        FoundRows.BESIDE,
                        FoundRows.PAGE);
    }

    /** One batch of all keys; each row goes to all that asked for it. */
    private Flux<Of> batched(KeyAccess.ByKey access, List<@Nullable Object[]> arguments, Conversation on) {
        Map<Object, List<Integer>> asked = new HashMap<>();
        Map<Object, List<Object>> keys = new LinkedHashMap<>();
        for (int which = 0; which < arguments.size(); which++) {
            for (List<Object> tuple : new FoundRows(read, arguments.get(which)).tuples(access.key())) {
                Object key = RelatedRows.comparable(tuple);
                asked.computeIfAbsent(key, each -> new ArrayList<>()).add(which);
                keys.putIfAbsent(key, tuple);
            }
        }
        if (keys.isEmpty()) return Flux.empty();
        @Nullable Object[] flat = keys.values().stream().flatMap(List::stream).toArray();
        Evaluation evaluation = Evaluation.of(read, flat);
        return on.run(access.read().command(), flat, (row, at) -> row)
                .concatMapIterable(row -> asked.getOrDefault(key(access, evaluation, row), List.of()).stream()
                        .map(which -> new Of(row, which, arguments.get(which)))
                        .filter(each -> evaluation
                                .with(each.arguments())
                                .holds(read.judged().first(), row))
                        .toList());
    }

    private static Object key(KeyAccess.ByKey access, Evaluation evaluation, Row row) {
        List<@Nullable Object> key = new ArrayList<>();
        access.key().forEach(pinned -> key.add(evaluation.get(pinned.column(), row)));
        return RelatedRows.comparable(key);
    }
}
