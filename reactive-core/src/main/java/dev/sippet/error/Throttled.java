package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** The store answers no more requests for the moment. */
public final class Throttled extends DatabaseFailure {
    private static final long serialVersionUID = 1;

    /** With what is wrong, what to do about it, and where it comes from. */
    public Throttled(String message, @Nullable String hint, Source source) {
        super(message, hint, source);
    }
}
