package dev.sippet.r2dbc.sql;

import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;

/** A text, and what its markers are bound to, in the order of the markers. */
public final class BoundSql {
    private final String sql;
    private final Source[] sources;
    private final @Nullable Object[] values;

    /** {@code sources} start again where they end: the values of an insert's rows all come from the same. */
    BoundSql(String sql, Source[] sources, @Nullable Object[] values) {
        this.sql = sql;
        this.sources = sources;
        this.values = values;
    }

    /** The text. */
    public String sql() {
        return sql;
    }

    /** How many markers it has. */
    public int size() {
        return values.length;
    }

    /** The type of the value of this marker, from 0; of each element where it is an array. */
    public Type type(int at) {
        return sources[at % sources.length].type();
    }

    /** Whether this marker takes one array. */
    public boolean array(int at) {
        return sources[at % sources.length].array();
    }

    /** The value of this marker in canonical form; where it takes an array, a {@link java.util.List} of such. */
    public @Nullable Object value(int at) {
        return values[at];
    }

    @Override
    public String toString() {
        return sql;
    }
}
