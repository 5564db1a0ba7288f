package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** Concurrent transactions got in each other's way; running this one again may succeed. */
public final class SerializationFailure extends DatabaseFailure {
    private static final long serialVersionUID = 1;

    /** With what is wrong, what to do about it, and where it comes from. */
    public SerializationFailure(String message, @Nullable String hint, Source source) {
        super(message, hint, source);
    }
}
