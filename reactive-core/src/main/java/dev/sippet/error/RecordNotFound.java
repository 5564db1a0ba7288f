package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** There is no such record where exactly one was asked for. */
public final class RecordNotFound extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public RecordNotFound(String message, @Nullable String hint) {
        super(message, hint, null);
    }
}
