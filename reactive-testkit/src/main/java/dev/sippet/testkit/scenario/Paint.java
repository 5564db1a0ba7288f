package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;

/** Comes with nothing. */
@Model(scan = true)
public record Paint(@Key String name, int shade) {}
