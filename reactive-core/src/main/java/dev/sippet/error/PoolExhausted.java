package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** No connection became free within the time set for waiting. */
public final class PoolExhausted extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public PoolExhausted(String message, @Nullable String hint) {
        this(message, hint, null);
    }

    /** With what is wrong, what to do about it, and what led to it. */
    public PoolExhausted(String message, @Nullable String hint, @Nullable Throwable cause) {
        super(message, hint, cause);
    }
}
