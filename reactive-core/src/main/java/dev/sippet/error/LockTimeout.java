package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** A lock was not given within the time the database waits for one. */
public final class LockTimeout extends DatabaseFailure {
    private static final long serialVersionUID = 1;

    /** With what is wrong, what to do about it, and where it comes from. */
    public LockTimeout(String message, @Nullable String hint, Source source) {
        super(message, hint, source);
    }
}
