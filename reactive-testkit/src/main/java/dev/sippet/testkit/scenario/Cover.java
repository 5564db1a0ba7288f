package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.session.Deferred;

/** Always comes with its paint. */
@Model(scan = true)
public record Cover(
        @Key @Auto long id,
        @Unique long crateId,
        @BelongsTo Deferred<Crate> crate,
        @Index String paintName,
        @BelongsTo(key = "paintName", references = "name") Paint paint) {}
