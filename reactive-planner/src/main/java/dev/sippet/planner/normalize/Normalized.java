package dev.sippet.planner.normalize;

import dev.sippet.statement.Request;
import java.util.List;

/**
 * A request that says all it means.
 *
 * @param request the request, its parameters numbered
 * @param fills the values that the engine makes at each run; they follow those that were given
 */
public record Normalized(Request.Single request, List<Fill> fills) {
    public Normalized {
        fills = List.copyOf(fills);
    }
}
