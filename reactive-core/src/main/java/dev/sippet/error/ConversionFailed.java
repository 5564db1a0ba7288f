package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** A value cannot become what the record asks for, such as NULL in a place that allows none. */
public final class ConversionFailed extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public ConversionFailed(String message, @Nullable String hint) {
        this(message, hint, null);
    }

    /** With what is wrong, what to do about it, and what led to it. */
    public ConversionFailed(String message, @Nullable String hint, @Nullable Throwable cause) {
        super(message, hint, cause);
    }
}
