package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Target;
import dev.sippet.annotation.Unique;
import dev.sippet.session.Deferred;
import java.util.UUID;

/** Whose table may be read as a whole, and whose index has no order. */
@Model(target = Target.DYNAMODB, scan = true)
public record Warranty(
        @Key @Auto UUID id,
        @Unique String deviceName,
        @BelongsTo(key = "deviceName", references = "name") Deferred<Device> device,
        @Index String insurer,
        int years) {}
