package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** More at once than the database takes atomically; nothing was sent. */
public final class BatchTooLarge extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public BatchTooLarge(String message, @Nullable String hint) {
        super(message, hint, null);
    }
}
