package dev.sippet.example;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with a component of each kind of path. */
public record Note(
        UUID id,
        String title,
        @Nullable String tag,
        int stars,
        @Nullable BigDecimal price,
        boolean done,
        @Nullable Boolean hidden,
        Mood mood,
        byte @Nullable [] data,
        @Nullable Instant due,
        long version) {

    /** How it was written. */
    public enum Mood {
        CALM,
        WILD
    }
}
