package dev.sippet.samples.guide;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.session.Deferred;
import java.util.UUID;

/** A picture of a writer. */
@Model
public record Portrait(
        @Key @Auto UUID id,
        @Unique UUID writerId,
        @BelongsTo Deferred<Writer> writer,
        String file) {}
