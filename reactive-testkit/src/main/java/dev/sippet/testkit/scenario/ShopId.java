package dev.sippet.testkit.scenario;

import java.util.UUID;

/** Whose id it is. */
public record ShopId(UUID value) {}
