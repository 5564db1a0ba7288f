package dev.sippet.samples.guide;

import dev.sippet.annotation.Embed;
import dev.sippet.annotation.Index;
import org.jspecify.annotations.Nullable;

/** A part of others. */
// region model
@Embed
public record Address(
        String street, @Index String city, @Nullable String zip) {}
// endregion
