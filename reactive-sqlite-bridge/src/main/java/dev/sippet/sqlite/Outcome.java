package dev.sippet.sqlite;

import org.jspecify.annotations.Nullable;

/**
 * What executing one binding came to.
 *
 * @param rows absent if the statement has no columns
 * @param changed how many rows it wrote; negative for a statement that only reads
 */
record Outcome(@Nullable Cursor rows, long changed) {

    static final long READ_ONLY = -1;

    static final Outcome NOTHING = new Outcome(null, 0);
}
