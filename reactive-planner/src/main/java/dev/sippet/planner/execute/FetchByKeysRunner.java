package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.planner.plan.Step;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * Reads rows that are found by keys with what comes with them, or answers whether there are any, or how many.
 *
 * @param <T> the answer
 */
final class FetchByKeysRunner<T> implements PlanExecutor.Run<T> {
    private static final Layout COUNT = Layout.of("count", Type.INT64);
    private static final Layout EXISTS = Layout.of("exists", Type.BOOL);

    private final Step.FetchByKeys step;
    private final @Nullable Object[] arguments;
    private final RelatedRows related;
    private final RowReader<T> reader;

    FetchByKeysRunner(Step.FetchByKeys step, @Nullable Object[] arguments, Capability capability, RowReader<T> reader) {
        this.step = step;
        this.arguments = arguments;
        this.related = new RelatedRows(step.related(), arguments, capability);
        this.reader = reader;
    }

    @Override
    public Flux<T> on(Conversation on) {
        return FoundRows.ready(step.read(), arguments, on).flatMapMany(found -> answers(found, on));
    }

    private Flux<T> answers(FoundRows found, Conversation on) {
        return switch (step.answer()) {
            case ROWS, FIELDS, VALUES, DISTINCT, GIVEN -> records(found.rows(on), on);
            case COUNT, COUNT_DISTINCT ->
                found.count(on).map(count -> answer(COUNT, count)).flux();
            case EXISTS -> found.any(on).map(there -> answer(EXISTS, there)).flux();
        };
    }

    private Flux<T> records(Flux<Row> rows, Conversation on) {
        if (step.related().isEmpty()) return rows.map(row -> record(row, on));
        return Windows.of(rows).concatMap(window -> completed(window, on), 0).map(row -> record(row, on));
    }

    private Flux<Row> completed(List<Row> window, Conversation on) {
        return related.complete(window, on).flatMapIterable(rows -> rows);
    }

    private T record(Row row, Conversation on) {
        on.seen();
        return reader.read(row.under(step.layout()), 0);
    }

    private T answer(Layout layout, Object value) {
        return reader.read(new Row(layout, new @Nullable Object[] {value}), 0);
    }
}
