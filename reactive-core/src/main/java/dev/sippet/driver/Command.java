package dev.sippet.driver;

/** An operation made ready by a driver, once for all its runs. */
public interface Command {
    /** What it is about to send, for logs and {@code explain}: SQL text, or the calls of a store. */
    String text();
}
