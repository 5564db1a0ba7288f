package dev.sippet.planner.execute;

import dev.sippet.planner.plan.Step;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * Changes or deletes rows and answers how many; none, where a row is there but not as expected, is ConditionFailed. What follows the
 * write starts when the write has ended, not when its count comes: a session runs one statement at a time.
 */
final class WriteRunner {
    private static final Layout COUNT = Layout.of("count", Type.INT64);

    private WriteRunner() {}

    static <T> Flux<T> run(Step.Write step, @Nullable Object[] arguments, Conversation on, RowReader<T> reader) {
        if (step.probe() == null) return on.run(step.write(), arguments, reader);
        return on.run(step.write(), arguments, Conversation.COUNT)
                .single()
                .flatMapMany(count -> count > 0 ? answer(count, reader) : missed(step, arguments, on, reader));
    }

    private static <T> Flux<T> missed(
            Step.Write step, @Nullable Object[] arguments, Conversation on, RowReader<T> reader) {
        return on.run(java.util.Objects.requireNonNull(step.probe()), arguments, (row, at) -> row.bool(at))
                .single()
                .flatMapMany(there -> there ? Flux.error(PlanExecutor.changed()) : answer(0L, reader));
    }

    private static <T> Flux<T> answer(Long count, RowReader<T> reader) {
        return Flux.just(reader.read(new Row(COUNT, new @Nullable Object[] {count}), 0));
    }
}
