package keys;

import dev.sippet.annotation.*;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Only what keys and indexes can serve: there is no {@code Events.all()}. */
@Model(
        target = Target.DYNAMODB,
        indexes = {@Index(value = "kind", sort = "at"), @Index(value = "device", sort = "reading", local = true)})
public record Event(
        @Key(Key.Role.PARTITION) String device,
        @Key(Key.Role.SORT) Instant at,
        String kind,
        @Unique String reference,
        double reading,
        @Nullable String note) {}
