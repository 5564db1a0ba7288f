package dev.sippet.samples.guide;

import java.util.UUID;

/** Whose id it is. */
// region model
public record InvoiceId(UUID value) {}
// endregion
