package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** There are several records where at most one was asked for. */
public final class TooManyRecords extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public TooManyRecords(String message, @Nullable String hint) {
        super(message, hint, null);
    }
}
