package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.planner.plan.MadeKeys;
import dev.sippet.planner.plan.Step;
import dev.sippet.session.Call;
import reactor.core.publisher.Flux;

/**
 * Stores new records of which some may be stored and others not: at once where none can be there, and else all or none.
 *
 * @param <T> the record
 */
final class InsertEachRunner<T> implements PlanExecutor.Run<T> {
    private final Step.InsertEachByKeys step;
    private final NewRows rows;
    private final boolean made;
    private final InsertRowsRunner<T> whole;

    InsertEachRunner(Step.InsertEachByKeys step, Call<T> call, Capability capability) {
        this.step = step;
        this.rows = NewRows.of(step.rows().mapping(), call.values(), capability);
        this.made = MadeKeys.are(step.rows().mapping().model(), call.values());
        this.whole = new InsertRowsRunner<>(step.rows(), rows, capability.mostValues(), call.reader());
    }

    @Override
    public boolean atomic() {
        return !made && whole.atomic();
    }

    @Override
    public Flux<T> on(Conversation on) {
        if (!made) return whole.on(on);
        var columns = step.rows().mapping().table().columns();
        return on.run(step.put().command(), rows.arguments(columns, 0, rows.size()), Conversation.COUNT)
                .thenMany(Flux.defer(whole::read));
    }
}
