package dev.sippet.samples.guide;

import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A seat in a room. */
// region model
@Model
public record Seat(
        @Key String room, @Key int number, @Nullable String heldBy) {}
// endregion
