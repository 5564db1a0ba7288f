package dev.sippet.testkit.scenario;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;

/** Has two typed ids as its key, one of which belongs to another record. */
@Model(scan = true)
public record Stock(
        @Key ShopId shopId,
        @BelongsTo Deferred<Shop> shop,
        @Key Shop.Title article,
        int pieces) {}
