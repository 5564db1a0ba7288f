package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.session.Deferred;
import java.util.UUID;

/** At most one of an author. */
@Model(scan = true, companion = "Biographies", table = "biographies")
public record Biography(
        @Key @Auto UUID id,
        @Unique UUID authorId,
        @BelongsTo Deferred<Author> author,
        String text) {}
