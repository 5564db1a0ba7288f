package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** The models, or the tables they should match, contradict themselves or each other. */
public final class InvalidSchema extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public InvalidSchema(String message, @Nullable String hint) {
        this(message, hint, null);
    }

    /** With what is wrong, what to do about it, and what led to it. */
    public InvalidSchema(String message, @Nullable String hint, @Nullable Throwable cause) {
        super(message, hint, cause);
    }
}
