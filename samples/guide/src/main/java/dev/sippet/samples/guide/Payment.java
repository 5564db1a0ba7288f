package dev.sippet.samples.guide;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;

/** What was paid of an invoice. */
// region model
@Model
public record Payment(
        @Key @Auto long id,
        @Index InvoiceId invoiceId, // a UUID, or the id of something else, does not compile
        @BelongsTo Deferred<Invoice> invoice,
        Invoice.Cents amount) {}
// endregion
