package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** A deferred value was asked for that nobody loaded. */
public final class DeferredNotLoaded extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public DeferredNotLoaded(String message, @Nullable String hint) {
        super(message, hint, null);
    }
}
