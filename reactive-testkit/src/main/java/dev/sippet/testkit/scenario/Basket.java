package dev.sippet.testkit.scenario;

import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;

/** A composite key that others refer to. */
@Model(scan = true)
public record Basket(
        @Key long tenantId,
        @Key long number,
        String customer,
        @HasMany Deferred<List<BasketLine>> lines,
        @HasMany Deferred<List<BasketCoupon>> basketCoupons,
        @HasMany(via = "basketCoupons.coupon") Deferred<List<Coupon>> coupons) {}
