package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.error.UniqueViolation;
import dev.sippet.planner.plan.Step;
import dev.sippet.schema.Field;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Stores those new records that are not there yet, and answers how many. Another who stores one of them in between is met by looking
 * once more.
 *
 * @param <T> the answer
 */
abstract class InsertMissingRunner<T> implements PlanExecutor.Run<T> {
    private static final Layout COUNT = Layout.of("count", Type.INT64);

    private final List<Field> by;
    private final Step.InsertRows insert;
    private final NewRows rows;
    private final int mostValues;
    private final RowReader<T> reader;

    InsertMissingRunner(
            List<Field> by,
            Step.InsertRows insert,
            @Nullable Object[] given,
            Capability capability,
            RowReader<T> reader) {
        this.by = by;
        this.insert = insert;
        this.rows = NewRows.of(insert.mapping(), given, capability);
        this.mostValues = capability.mostValues();
        this.reader = reader;
    }

    /** The rows that have one of these in the fields, which are the first that they hold. */
    abstract Flux<Row> found(@Nullable Object[] lists, Conversation on);

    @Override
    public Flux<T> on(Conversation conversation) {
        return stored(conversation)
                .onErrorResume(
                        UniqueViolation.class, taken -> stored(conversation).onErrorMap(again -> taken))
                .map(count -> reader.read(new Row(COUNT, new @Nullable Object[] {count}), 0))
                .flux();
    }

    private Mono<Long> stored(Conversation on) {
        return found(sought(), on)
                .map(row -> key(row, 0))
                .collectList()
                .flatMap(there -> stored(rows.only(missing(there)), on));
    }

    private Mono<Long> stored(NewRows missing, Conversation on) {
        if (missing.size() == 0) return Mono.just(0L);
        RowReader<Row> ignored = (row, at) -> row;
        return new InsertRowsRunner<>(insert, missing, mostValues, ignored)
                .stored(on)
                .thenReturn((long) missing.size());
    }

    private @Nullable Object[] sought() {
        @Nullable Object[] lists = new @Nullable Object[by.size()];
        for (int i = 0; i < lists.length; i++) {
            List<@Nullable Object> list = new ArrayList<>(rows.size());
            for (int row = 0; row < rows.size(); row++) list.add(rows.get(row, by.get(i)));
            lists[i] = list;
        }
        return lists;
    }

    private List<@Nullable Object> key(Row row, int at) {
        List<@Nullable Object> key = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) key.add(row.get(at + i));
        return key;
    }

    /** The positions of those that are not there; of several that are the same, the first. */
    private List<Integer> missing(List<List<@Nullable Object>> there) {
        Set<List<@Nullable Object>> known = new HashSet<>(there);
        List<Integer> missing = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<@Nullable Object> key = new ArrayList<>();
            for (Field field : by) key.add(rows.get(row, field));
            if (known.add(key)) missing.add(row);
        }
        return missing;
    }
}
