package dev.sippet.planner.plan;

import dev.sippet.planner.lower.RelatedRead;
import dev.sippet.statement.Order;
import dev.sippet.statement.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a relation leads to from all rows of a window at once.
 *
 * @param read what is read
 * @param way how
 * @param nested what comes with these rows in turn
 */
public record FetchRelated(RelatedRead read, Way way, List<FetchRelated> nested) {
    public FetchRelated {
        nested = List.copyOf(nested);
    }

    /** How related rows are read. */
    public sealed interface Way {}

    /**
     * By one statement.
     *
     * @param prepared the statement; it takes the lists of keys after all other arguments
     */
    public record ByStatement(Prepared prepared) implements Way {}

    /**
     * By keys: table after table from the owners to the related rows.
     *
     * @param hops the tables
     * @param limit how many of one owner at most: an argument, or null
     */
    public record ByKeys(List<Hop> hops, @Nullable Term limit) implements Way {
        public ByKeys {
            hops = List.copyOf(hops);
        }

        /** In which order those of one owner come. */
        public List<Order> order() {
            return last().read().order().by();
        }

        /** Reads the related rows themselves. */
        public Hop last() {
            return hops.getLast();
        }
    }

    /**
     * From rows to those of the next table.
     *
     * @param read finds them for one row; it takes the parts of its key after all other arguments
     * @param here where the rows before hold the key
     * @param there where these hold it
     */
    public record Hop(KeyRead read, List<Integer> here, List<Integer> there) {
        public Hop {
            here = List.copyOf(here);
            there = List.copyOf(there);
        }
    }
}
