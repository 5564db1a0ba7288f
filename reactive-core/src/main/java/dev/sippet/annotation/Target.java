package dev.sippet.annotation;

/** What kind of store a model is written for, and so which statements it has. */
public enum Target {
    /** Any: all statements are there, and what a store cannot do well it refuses by name when they run. */
    PORTABLE,
    /**
     * A store that finds records by their keys: only what a key or an index serves is there, and all else does not compile. It runs on
     * every database all the same.
     */
    DYNAMODB
}
