package dev.sippet.testkit.scenario;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Target;
import dev.sippet.annotation.Unique;
import dev.sippet.session.Deferred;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a device tells: found by the device and when or how much, by its kind and when, by how much, and by its reference. */
@Model(
        target = Target.DYNAMODB,
        indexes = {
            @Index(value = "kind", sort = "at"),
            @Index(value = "kind", sort = "reference"),
            @Index(
                    value = "reading",
                    sort = {"kind", "reference"}),
            @Index(value = "deviceName", sort = "reading", local = true)
        })
public record Event(
        @Key(Key.Role.PARTITION) String deviceName,
        @Key(Key.Role.SORT) Instant at,
        @BelongsTo(key = "deviceName", references = "name") Deferred<Device> device,
        String kind,
        @Unique String reference,
        int reading,
        List<String> marks,
        @Nullable String note,
        @Nullable Mount mount,
        Deferred<Optional<String>> log) {}
