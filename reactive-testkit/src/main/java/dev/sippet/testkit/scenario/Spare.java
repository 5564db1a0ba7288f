package dev.sippet.testkit.scenario;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Target;
import dev.sippet.session.Deferred;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves from one device to another, and may be on none. */
@Model(target = Target.DYNAMODB)
public record Spare(
        @Key String number,
        @Index @Nullable String deviceName,
        @BelongsTo(key = "deviceName", references = "name") Deferred<Optional<Device>> device) {}
