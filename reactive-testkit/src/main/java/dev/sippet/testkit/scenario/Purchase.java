package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.Optional;

/** Leads to a record with embedded values, and has one itself. */
@Model(scan = true)
public record Purchase(
        @Key @Auto long id,
        @Index long customerId,
        @BelongsTo Deferred<Customer> customer,
        Price price,
        Deferred<Optional<Price>> refund) {}
