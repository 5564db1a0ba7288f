package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** The record is there, but not as it was expected: its version is stale, or a precondition does not hold. */
public final class ConditionFailed extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public ConditionFailed(String message, @Nullable String hint) {
        super(message, hint, null);
    }
}
