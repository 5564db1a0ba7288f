package dev.sippet.planner.plan;

import dev.sippet.driver.Isolation;
import dev.sippet.planner.lower.Parameter;
import dev.sippet.planner.normalize.Fill;
import dev.sippet.statement.Request;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** Of many upserts, which need a transaction where they are several statements. */
    public static Plan ofMany(Request request, List<Plan> shapes) {
        boolean atomic = shapes.size() > 1
                || shapes.stream().anyMatch(shape -> shape.atomic() || shape.step() instanceof Step.UpsertByKeys);
        return new Plan(request, new Step.UpsertMany(shapes), List.of(), List.of(), atomic, false);
    }

    /** Whether it changes nothing, so that it may run again. */
    public boolean reads() {
        return step instanceof Step.Fetch || step instanceof Step.FetchByKeys || step instanceof Step.Complete;
    }

    /** How far its own transactions are kept apart from others; null for the database's default. */
    public @Nullable Isolation isolation() {
        return switch (step) {
            case Step.UpdateOrInsert(var update, var insert, var way) -> way.isolation();
            case Step.InsertUnlessFound(var found, var insert, var way) -> way.isolation();
            case Step.UpsertMany(var shapes) ->
                shapes.stream()
                        .map(Plan::isolation)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    @Override
    public String toString() {
        return PlanPrinter.print(this);
    }
}
