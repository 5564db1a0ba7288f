package dev.sippet.dynamo;

import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;

/** Rows of one value. */
final class Counts {
    private static final Layout DONE = Layout.of("whether it was done", Type.BOOL);

    private Counts() {}

    /** So many. */
    static Row row(Layout layout, long count) {
        return new Row(layout, new @Nullable Object[] {count});
    }

    /** Whether it was done. */
    static Row done(boolean done) {
        return new Row(DONE, new @Nullable Object[] {done});
    }
}
