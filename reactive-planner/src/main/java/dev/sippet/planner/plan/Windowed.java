package dev.sippet.planner.plan;

import dev.sippet.driver.Operation.QueryTable;
import dev.sippet.planner.lower.Window;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The statements that read a query window by window. Each is made ready when it is needed first. */
public final class Windowed {
    private static final long FIRST = -1;

    private final Window window;
    private final Function<QueryTable, Prepared> prepare;
    private final Map<Long, Prepared> prepared = new ConcurrentHashMap<>();

    Windowed(Window window, Function<QueryTable, Prepared> prepare) {
        this.window = window;
        this.prepare = prepare;
    }

    /** What is read. */
    public Window window() {
        return window;
    }

    /** Reads from the start. */
    public Prepared first() {
        return prepared.computeIfAbsent(FIRST, key -> prepare.apply(new QueryTable(window.first(), window.layout())));
    }

    /** Reads on after a row; {@code nulls} has a bit for each place of the order that is NULL there. */
    public Prepared after(long nulls) {
        return prepared.computeIfAbsent(
                nulls, key -> prepare.apply(new QueryTable(window.after(key), window.layout())));
    }
}
