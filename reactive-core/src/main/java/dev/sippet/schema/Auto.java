package dev.sippet.schema;

/** Who makes the value of an automatic key. */
public enum Auto {
    /** Nobody: people give it. */
    NONE,
    /** The client, before the insert: a UUID that grows with time. */
    UUID_V7,
    /** The client, before the insert: a random UUID. */
    UUID_V4,
    /** The database, at the insert: the next number. */
    IDENTITY
}
