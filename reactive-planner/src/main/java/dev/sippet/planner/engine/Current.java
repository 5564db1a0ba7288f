package dev.sippet.planner.engine;

import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** The transaction that a subscription runs in, in the Reactor Context: one for each database, under a key that only this knows. */
final class Current {
    private Current() {}

    private record Key(Engine engine) {}

    static Context with(Context context, Engine engine, EngineTransaction transaction) {
        return context.put(new Key(engine), transaction);
    }

    static @Nullable EngineTransaction in(ContextView context, Engine engine) {
        return context.isEmpty() ? null : context.getOrDefault(new Key(engine), null);
    }
}
