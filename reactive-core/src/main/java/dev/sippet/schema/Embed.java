package dev.sippet.schema;

/**
 * A component of a record that is stored in several columns.
 *
 * @param name the component's name
 * @param column what the names of its columns start with
 * @param type its shape
 * @param nullable whether it may be absent
 * @param deferred whether it is read only where a query says so
 */
public record Embed(String name, String column, Embedded<?> type, boolean nullable, boolean deferred)
        implements Component, Embedded.Part {

    /** One that is always there, in columns that start with its name in snake case. */
    public static Embed of(String name, Embedded<?> type) {
        return new Embed(name, Naming.snake(name), type, false, false);
    }

    /** In columns that start so. */
    public Embed column(String column) {
        return new Embed(name, column, type, nullable, deferred);
    }

    /** That may be absent. */
    public Embed orNull() {
        return new Embed(name, column, type, true, deferred);
    }

    /** That is read only where a query says so. */
    public Embed asDeferred() {
        return new Embed(name, column, type, nullable, true);
    }
}
