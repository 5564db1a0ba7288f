package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.driver.KeyOperation;
import dev.sippet.planner.plan.Step;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads rows that are found by keys with what comes with them, or answers whether there are any, or how many.
 *
 * @param <T> the answer
 */
final class FetchByKeysRunner<T> implements PlanExecutor.Run<T> {
    private static final Layout COUNT = Layout.of("count", Type.INT64);
    private static final Layout EXISTS = Layout.of("exists", Type.BOOL);

    private final Step.FetchByKeys step;
    private final FoundRows found;
    private final RelatedRows related;
    private final RowReader<T> reader;

    FetchByKeysRunner(Step.FetchByKeys step, @Nullable Object[] arguments, Capability capability, RowReader<T> reader) {
        this.step = step;
        this.found = new FoundRows(step.read(), arguments);
        this.related = new RelatedRows(step.related(), arguments, capability);
        this.reader = reader;
    }

    @Override
    public Flux<T> on(Conversation on) {
        return switch (step.answer()) {
            case ROWS, FIELDS, VALUES, GIVEN -> records(on);
            case COUNT -> count(on).map(count -> answer(COUNT, count)).flux();
            case EXISTS ->
                found.on(on).hasElements().map(there -> answer(EXISTS, there)).flux();
        };
    }

    private Flux<T> records(Conversation on) {
        if (step.related().isEmpty()) return found.on(on).map(row -> record(row, on));
        return Windows.of(found.on(on))
                .concatMap(window -> completed(window, on), 0)
                .map(row -> record(row, on));
    }

    private Flux<Row> completed(List<Row> window, Conversation on) {
        return related.complete(window, on).flatMapIterable(rows -> rows);
    }

    private T record(Row row, Conversation on) {
        on.seen();
        return reader.read(row.under(step.layout()), 0);
    }

    private Mono<Long> count(Conversation on) {
        boolean counts = switch (step.read().access().read().operation()) {
            case KeyOperation.QueryKey query -> query.count();
            case KeyOperation.Scan scan -> scan.count();
            default -> false;
        };
        return counts
                ? found.raw(on, null).reduce(0L, (sum, row) -> sum + row.int64(0))
                : found.on(on).count();
    }

    private T answer(Layout layout, Object value) {
        return reader.read(new Row(layout, new @Nullable Object[] {value}), 0);
    }
}
