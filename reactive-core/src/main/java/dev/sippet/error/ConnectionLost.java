package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** The connection could not be opened, or broke. */
public final class ConnectionLost extends DatabaseFailure {
    private static final long serialVersionUID = 1;

    /** With what is wrong, what to do about it, and where it comes from. */
    public ConnectionLost(String message, @Nullable String hint, Source source) {
        super(message, hint, source);
    }
}
