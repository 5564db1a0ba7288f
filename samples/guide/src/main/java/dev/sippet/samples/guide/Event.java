package dev.sippet.samples.guide;

import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Target;
import dev.sippet.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a device tells. */
// region model
@Model(target = Target.DYNAMODB, indexes = @Index(value = "kind", sort = "at"))
public record Event(
        @Key(Key.Role.PARTITION) String device,
        @Key(Key.Role.SORT) Instant at,
        String kind,
        @Unique String reference,
        double reading,
        @Nullable String note) {}
// endregion
