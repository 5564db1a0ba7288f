package dev.sippet.planner.plan;

import java.util.List;

/** How rows are found where they are found by keys; the best way comes first. */
public sealed interface KeyAccess {

    /** The read. */
    Keyed read();

    /**
     * By the whole primary key, or a unique index: at most one row for each way to choose one value for each column.
     *
     * @param read the read; its arguments are the values of the columns for each row in turn
     * @param key the columns
     */
    record ByKey(Keyed read, List<Pinned> key) implements KeyAccess {
        public ByKey {
            key = List.copyOf(key);
        }
    }

    /**
     * One partition of a table or index for each way to choose one value for each of its columns.
     *
     * @param read the read; it takes the values of the partition, and how many rows are wanted, after all other arguments
     * @param partition the columns
     * @param index whether it is an index, where rows may be met where they were a moment ago
     */
    record ByPartition(Keyed read, List<Pinned> partition, boolean index) implements KeyAccess {
        public ByPartition {
            partition = List.copyOf(partition);
        }
    }

    /**
     * The whole table.
     *
     * @param read the read; it takes how many rows are wanted after all other arguments
     */
    record ByScan(Keyed read) implements KeyAccess {}
}
