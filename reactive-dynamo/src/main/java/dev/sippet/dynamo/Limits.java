package dev.sippet.dynamo;

import java.time.Duration;

/**
 * How the store is dealt with.
 *
 * @param prefix what the names of all tables start with
 * @param consistent whether reads of tables see every write that ended before; reads of indexes never promise that
 * @param concurrency the most calls of one statement at the same time
 * @param patience the longest that one call takes, with all its repetitions
 * @param scanSegments in how many parts a whole table is read side by side
 */
public record Limits(String prefix, boolean consistent, int concurrency, Duration patience, int scanSegments) {
    static final int SCAN_SEGMENTS = 4;

    /** With a whole table read in four parts. */
    public Limits(String prefix, boolean consistent, int concurrency, Duration patience) {
        this(prefix, consistent, concurrency, patience, SCAN_SEGMENTS);
    }

    /** Whether a read sees every write that ended before, which asks for that or does not. */
    boolean reads(boolean consistently) {
        return consistent || consistently;
    }

    /** How a read that does so is called. */
    static String text(boolean consistent) {
        return consistent ? ", consistent" : "";
    }

    /** Those that a URL without options has. */
    public static Limits usual() {
        return new Limits("", true, 16, Duration.ofSeconds(30));
    }
}
