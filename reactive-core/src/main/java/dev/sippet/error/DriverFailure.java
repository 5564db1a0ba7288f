package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** Any other error of the database. */
public final class DriverFailure extends DatabaseFailure {
    private static final long serialVersionUID = 1;

    /** With what is wrong, what to do about it, and where it comes from. */
    public DriverFailure(String message, @Nullable String hint, Source source) {
        super(message, hint, source);
    }
}
