package dev.sippet.processor.write;

import java.util.Set;

/** Where a component has a method of its own, and which names it cannot have there: those of methods that take the same. */
enum Place {
    /** The static paths: no parameters. */
    PATHS("static path", "all", "create"),
    /** The static statements that start from a record. */
    STATEMENTS("static statement", "delete", "of", "update", "values"),
    /** The paths of one record: what the core's {@code OnePath} has without parameters. */
    PATH("path", "isNotNull", "isNull", "optional"),
    /** The paths of several records: {@code ManyPath}. */
    MANY("path of many", "count", "isEmpty", "one"),
    /** Queries, {@code QueryBuilder}, and what is related to one record. */
    QUERY(
            "query",
            "consistent",
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

    /** Whether a method there has this name already. */
    boolean takes(String name) {
        return taken.contains(name);
    }

    /** What a method there is, in a sentence. */
    String text() {
        return text;
    }
}
