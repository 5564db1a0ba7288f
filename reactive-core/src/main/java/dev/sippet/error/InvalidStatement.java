package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** The statement or one of its values makes no sense; nothing was sent. */
public final class InvalidStatement extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public InvalidStatement(String message, @Nullable String hint) {
        super(message, hint, null);
    }
}
