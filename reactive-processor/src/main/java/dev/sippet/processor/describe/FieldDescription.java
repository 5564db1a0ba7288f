package dev.sippet.processor.describe;

import org.jspecify.annotations.Nullable;

/**
 * A component that is stored.
 *
 * @param name its name
 * @param column its column
 * @param type what it holds
 * @param nullable whether it may be absent
 * @param optional whether it then is an {@code Optional}
 * @param deferred whether it is read only where a query says so
 * @param key whether it is the key, or part of it
 * @param auto the constant of the core's {@code Auto}; empty where people give the value
 * @param onCreate what a new record gets
 * @param onUpdate what an update sets
 * @param version whether it counts the updates
 * @param expires whether a store of keys deletes the record some time after it
 * @param found how it is found
 * @param documentation the author's words; empty where there are none
 */
public record FieldDescription(
        String name,
        String column,
        ColumnType type,
        boolean nullable,
        boolean optional,
        boolean deferred,
        boolean key,
        String auto,
        @Nullable Supply onCreate,
        @Nullable Supply onUpdate,
        boolean version,
        boolean expires,
        Found found,
        String documentation)
        implements MemberDescription {

    /** How a component is found. */
    public enum Found {
        /** By looking at every row. */
        SLOWLY,
        /** By an index of its own. */
        BY_INDEX,
        /** By a unique index of its own. */
        BY_UNIQUE_INDEX
    }
}
