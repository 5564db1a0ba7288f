package dev.sippet.sqlite.text;

/** What a command does, as far as locks and transactions are concerned. */
public enum Verb {
    /** Reads: SELECT, VALUES, EXPLAIN. */
    READ,
    /** What is run at once and asks no turn to write: PRAGMA, ATTACH, and what no one knows. */
    OTHER,
    /** Changes rows and counts them. */
    WRITE,
    /** Changes the schema or the file. */
    SCHEMA,
    BEGIN,
    COMMIT,
    ROLLBACK,
    /** A savepoint by text; it would begin a transaction behind the driver's back where none is open. */
    SAVEPOINT,
    /** Moves within a transaction: RELEASE, ROLLBACK TO. */
    WITHIN;

    /** Whether a command may wait until somebody wants its rows. */
    public boolean isLazy() {
        return this == READ;
    }
}
