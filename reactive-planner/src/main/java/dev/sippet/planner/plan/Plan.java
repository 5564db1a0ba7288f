package dev.sippet.planner.plan;

import dev.sippet.planner.lower.Parameter;
import dev.sippet.planner.normalize.Fill;
import dev.sippet.statement.Request;
import java.util.List;

/**
 * How requests of one shape run. It holds no values, and is kept for all requests of that shape.
 *
 * @param request the shape as people said it, for errors and {@code explain}
 * @param step what is done
 * @param parameters what each value has to be
 * @param fills the values that the engine makes; they follow those that were given
 * @param atomic whether it is several operations that need a transaction
 * @param locks whether it locks rows, which lasts only in a transaction
 */
public record Plan(
        Request request, Step step, List<Parameter> parameters, List<Fill> fills, boolean atomic, boolean locks) {
    public Plan {
        parameters = List.copyOf(parameters);
        fills = List.copyOf(fills);
    }

    /** Whether it changes nothing, so that it may run again. */
    public boolean reads() {
        return step instanceof Step.Fetch || step instanceof Step.FetchByKeys;
    }

    @Override
    public String toString() {
        return PlanPrinter.print(this);
    }
}
