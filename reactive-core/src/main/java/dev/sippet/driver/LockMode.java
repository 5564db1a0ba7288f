package dev.sippet.driver;

/** When a transaction takes its locks, where they are on the whole database. */
public enum LockMode {
    /** As it comes to need them. Its first write fails with SerializationFailure where others have written since its first read. */
    DEFERRED,
    /** To write, when it begins; others read meanwhile. */
    IMMEDIATE,
    /** To write, when it begins; others read meanwhile only where they can. */
    EXCLUSIVE
}
