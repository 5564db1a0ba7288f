package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Embed;

/** Embedded, to count with. */
@Embed
public record Price(int cents, String currency) {}
