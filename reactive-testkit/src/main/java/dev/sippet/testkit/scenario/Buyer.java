package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;

/** Is found by an id in two records. */
@Model(scan = true)
public record Buyer(@Key BuyerId id, String name) {}
