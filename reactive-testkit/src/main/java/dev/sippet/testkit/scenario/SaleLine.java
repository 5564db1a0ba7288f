package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What SQL answers of a sale. */
@Projection
public record SaleLine(Sale.Receipt number, @Nullable ShopId rivalId, Optional<BuyerId> buyerId) {}
