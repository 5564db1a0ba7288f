package dev.sippet.planner.execute;

import dev.sippet.error.InvalidStatement;
import dev.sippet.planner.plan.Prepared;
import dev.sippet.planner.plan.Step;
import dev.sippet.value.RowReader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Changes one row and answers it; where there is none, RecordNotFound, or ConditionFailed where it is not as expected. */
final class UpdateOneRunner {
    private UpdateOneRunner() {}

    static <T> Flux<T> run(Step.UpdateOne step, @Nullable Object[] arguments, Conversation on, RowReader<T> reader) {
        return changed(step, arguments, on, reader)
                .switchIfEmpty(Flux.defer(() -> PlanExecutor.missed(step.probe(), arguments, on)));
    }

    /** The changed row; empty where there is none. */
    static <T> Flux<T> changed(
            Step.UpdateOne step, @Nullable Object[] arguments, Conversation on, RowReader<T> reader) {
        Prepared readBack = step.readBack();
        if (readBack == null) return on.run(step.write(), arguments, reader);
        return on.run(step.write(), arguments, Conversation.COUNT)
                .single()
                .flatMapMany(count -> count > 0 ? readBack(readBack, arguments, on, reader) : Flux.empty());
    }

    private static <T> Flux<T> readBack(
            Prepared readBack, @Nullable Object[] arguments, Conversation on, RowReader<T> reader) {
        return on.run(readBack, arguments, reader)
                .collectList()
                .flatMapMany(rows -> rows.size() == 1 ? Flux.fromIterable(rows) : Flux.error(lost()));
    }

    private static InvalidStatement lost() {
        return new InvalidStatement(
                "what the record was found by is no longer its own after this update, so it cannot be read back",
                "choose the record by its key");
    }
}
