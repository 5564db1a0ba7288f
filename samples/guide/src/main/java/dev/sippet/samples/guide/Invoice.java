package dev.sippet.samples.guide;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;

/** What somebody has to pay. */
// region model
@Model
public record Invoice(
        @Key @Auto InvoiceId id, // one column, a UUID
        @Unique Code code,
        Cents total,
        Optional<Cents> discount, // the same column, and NULL where there is none
        @HasMany Deferred<List<Payment>> payments) {

    public record Code(String text) {}

    public record Cents(long value) {}
}
// endregion
