package dev.sippet.planner.execute;

import dev.sippet.driver.KeyOperation;
import dev.sippet.planner.plan.Step;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads rows that are found by keys, or answers whether there are any, or how many. */
final class FetchByKeysRunner {
    private static final Layout COUNT = Layout.of("count", Type.INT64);
    private static final Layout EXISTS = Layout.of("exists", Type.BOOL);

    private FetchByKeysRunner() {}

    static <T> Flux<T> run(Step.FetchByKeys step, @Nullable Object[] arguments, Conversation on, RowReader<T> reader) {
        FoundRows found = new FoundRows(step.read(), arguments);
        return switch (step.answer()) {
            case ROWS, FIELDS, GIVEN, VALUES -> found.on(on).map(row -> reader.read(row.under(step.layout()), 0));
            case COUNT ->
                count(step, found, on)
                        .map(count -> answer(COUNT, count, reader))
                        .flux();
            case EXISTS ->
                found.on(on)
                        .hasElements()
                        .map(there -> answer(EXISTS, there, reader))
                        .flux();
        };
    }

    private static Mono<Long> count(Step.FetchByKeys step, FoundRows found, Conversation on) {
        boolean counts = switch (step.read().access().read().operation()) {
            case KeyOperation.QueryKey query -> query.count();
            case KeyOperation.Scan scan -> scan.count();
            default -> false;
        };
        return counts
                ? found.raw(on, null).reduce(0L, (sum, row) -> sum + row.int64(0))
                : found.on(on).count();
    }

    private static <T> T answer(Layout layout, Object value, RowReader<T> reader) {
        return reader.read(new Row(layout, new @Nullable Object[] {value}), 0);
    }
}
