package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** The database did not answer within the time set for the statement or transaction. */
public final class TimedOut extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public TimedOut(String message, @Nullable String hint) {
        this(message, hint, null);
    }

    /** With what is wrong, what to do about it, and what led to it. */
    public TimedOut(String message, @Nullable String hint, @Nullable Throwable cause) {
        super(message, hint, cause);
    }
}
