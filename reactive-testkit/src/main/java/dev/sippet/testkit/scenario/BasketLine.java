package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refers to a composite key, of which a part may be NULL. */
@Model(scan = true, indexes = @Index({"tenantId", "basketNumber"}))
public record BasketLine(
        @Key @Auto UUID id,
        long tenantId,
        @Nullable Long basketNumber,

        @BelongsTo(
                key = {"tenantId", "basketNumber"},
                references = {"tenantId", "number"})
        Deferred<Optional<Basket>> basket,

        String sku) {}
