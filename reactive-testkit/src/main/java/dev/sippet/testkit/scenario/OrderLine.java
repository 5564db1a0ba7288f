package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;

/** A key of several fields, given by people. */
@Model(scan = true)
public record OrderLine(
        @Key int tenantId, @Key String orderNumber, @Key int line, String sku, int quantity) {}
