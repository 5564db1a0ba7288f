package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** The connection URL or one of its options is wrong; the message never holds its password. */
public final class InvalidUrl extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public InvalidUrl(String message, @Nullable String hint) {
        super(message, hint, null);
    }
}
