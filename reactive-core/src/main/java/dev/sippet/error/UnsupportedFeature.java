package dev.sippet.error;

import org.jspecify.annotations.Nullable;

/** The database cannot do this, or not with the same meaning as the others; nothing was sent. */
public final class UnsupportedFeature extends SippetException {
    private static final long serialVersionUID = 1;

    /** With what is wrong, and what to do about it. */
    public UnsupportedFeature(String message, @Nullable String hint) {
        super(message, hint, null);
    }
}
