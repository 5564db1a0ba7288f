package dev.sippet.planner.execute;

import dev.sippet.planner.plan.Prepared;
import dev.sippet.planner.plan.Step;
import dev.sippet.value.RowReader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Changes one row and answers it; where there is none, RecordNotFound, or ConditionFailed where it is not as expected. */
final class UpdateOneRunner {
    private UpdateOneRunner() {}

    static <T> Flux<T> run(Step.UpdateOne step, @Nullable Object[] arguments, Conversation on, RowReader<T> reader) {
        Prepared readBack = step.readBack();
        if (readBack == null) {
            return on.run(step.write(), arguments, reader)
                    .switchIfEmpty(Flux.defer(() -> PlanExecutor.missed(step.probe(), arguments, on)));
        }
        return on.run(step.write(), arguments, Conversation.COUNT)
                .single()
                .flatMapMany(count -> count > 0
                        ? on.run(readBack, arguments, reader)
                        : PlanExecutor.missed(step.probe(), arguments, on));
    }
}
