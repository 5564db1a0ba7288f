package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.UUID;

/** Joins by composite keys of one tenant; has a key of its own, so nothing but care keeps a pair from being there twice. */
@Model(
        scan = true,
        indexes = {@Index({"tenantId", "basketNumber"}), @Index({"tenantId", "code"})})
public record BasketCoupon(
        @Key @Auto UUID id,
        long tenantId,
        long basketNumber,

        @BelongsTo(
                key = {"tenantId", "basketNumber"},
                references = {"tenantId", "number"})
        Deferred<Basket> basket,

        String code,

        @BelongsTo(
                key = {"tenantId", "code"},
                references = {"tenantId", "code"})
        Deferred<Coupon> coupon) {}
