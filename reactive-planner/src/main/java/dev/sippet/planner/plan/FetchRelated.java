package dev.sippet.planner.plan;

import dev.sippet.planner.lower.RelatedRead;
import java.util.List;

/**
 * Reads what a relation leads to from all rows of a window at once.
 *
 * @param read what is read
 * @param prepared the statement; it takes the lists of keys after all other arguments
 * @param nested what comes with these rows in turn
 */
public record FetchRelated(RelatedRead read, Prepared prepared, List<FetchRelated> nested) {
    public FetchRelated {
        nested = List.copyOf(nested);
    }
}
