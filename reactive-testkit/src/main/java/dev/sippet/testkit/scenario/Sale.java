package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has a number that the database makes, and points to others by their typed ids. */
@Model(scan = true)
public record Sale(
        @Key @Auto Receipt number,
        @Index ShopId shopId,
        @BelongsTo Deferred<Shop> shop,
        @Index @Nullable ShopId rivalId,
        @BelongsTo Deferred<Optional<Shop>> rival,
        @Index Optional<BuyerId> buyerId,
        @BelongsTo Deferred<Optional<Buyer>> buyer,
        Cents price) {

    /** Around what the database numbers. */
    public record Receipt(long value) {}

    /** Around a number that is compared. */
    public record Cents(long value) {}
}
