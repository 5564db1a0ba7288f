package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;

/** Knows nothing of what it is joined with; its key shares a part with that. */
@Model(scan = true)
public record Coupon(@Key long tenantId, @Key String code, int percent) {}
