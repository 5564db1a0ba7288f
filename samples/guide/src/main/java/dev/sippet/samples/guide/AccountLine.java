package dev.sippet.samples.guide;

import dev.sippet.annotation.Projection;

/** An account in a list. */
// region projection
@Projection
public record AccountLine(String name, String email, long todos) {}
// endregion
