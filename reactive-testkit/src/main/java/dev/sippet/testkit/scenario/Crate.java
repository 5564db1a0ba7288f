package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.HasOne;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.Optional;

/** Always comes with its cover, if it has one; not with its rack. */
@Model(scan = true)
public record Crate(
        @Key @Auto long id,
        @Index long rackId,
        @BelongsTo Deferred<Rack> rack,
        String name,
        @HasOne Optional<Cover> cover) {}
