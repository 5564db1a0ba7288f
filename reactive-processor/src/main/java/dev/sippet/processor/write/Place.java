package dev.sippet.processor.write;

import java.util.Set;

/** Where a component has a method of its own, and which names it cannot have there: those of methods that take the same. */
enum Place {
    /** The static paths: no parameters. */
    PATHS("static path", "all", "create"),
    /** The same of a model that is written for a store of keys. */
    PATHS_BY_KEYS("static path", "create", "scan"),
    /** The static statements that start from a record. */
    STATEMENTS("static statement", "delete", "of", "update", "values"),
    /** The paths of one record: what the core's {@code OnePath} has without parameters. */
    PATH("path", "isNotNull", "isNull", "optional"),
    /** The paths of several records: {@code ManyPath}. */
    MANY("path of many", "count", "isEmpty", "one"),
    /** The same of a model that is written for a store of keys: {@code KeyManyPath}. */
    MANY_BY_KEYS("path of many", "ascending", "count", "descending", "isEmpty", "one"),
    /** The ranges of sort keys, {@code KeyQueryBuilder}. */
    RANGES("range of the sort key", "filter"),
    /** Queries, {@code QueryBuilder}, and what is related to one record. */
    QUERY(
            "query",
            "consistent",
            "consistently",
            "count",
            "create",
            "delete",
            "draft",
            "exists",
            "first",
            "forUpdate",
            "one",
            "root",
            "unset",
            "update");

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // made once, and never changed
    private final Set<String> taken;

    Place(String text, String... taken) {
        this.text = text;
        this.taken = Set.of(taken);
    }

    /** What takes its place in a model that is written for a store of keys. */
    Place byKeys() {
        return switch (this) {
            case PATHS -> PATHS_BY_KEYS;
            case MANY -> MANY_BY_KEYS;
            default -> this;
        };
    }

    /** Whether a method there has this name already. */
    boolean takes(String name) {
        return taken.contains(name);
    }

    /** What a method there is, in a sentence. */
    String text() {
        return text;
    }
}
