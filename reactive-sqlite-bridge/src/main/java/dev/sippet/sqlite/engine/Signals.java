package dev.sippet.sqlite.engine;

/** What a running statement asks the owner of its connection, on the connection's thread. */
public interface Signals {

    /** Whether the statement that runs now shall end. */
    boolean stopped();

    /**
     * Waits a moment for a lock that another connection holds.
     *
     * @param attempt how often this has been asked for the same lock, from zero
     * @return whether to try again
     */
    boolean waitForLock(int attempt);
}
