package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Embed;

/** Embedded in what is written for a store of keys. */
@Embed
public record Mount(String wall, int height) {}
