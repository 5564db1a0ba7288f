package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** A write inside a transaction that only reads. */
public final class ReadOnlyTransaction extends DatabaseFailure {
    private static final long serialVersionUID = 1;

    /** With what is wrong, what to do about it, and where it comes from. */
    public ReadOnlyTransaction(String message, @Nullable String hint, Source source) {
        super(message, hint, source);
    }
}
