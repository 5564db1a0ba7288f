package dev.sippet.samples.dynamodb;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.time.Instant;

/** What a sensor measured: its name is the partition, the time the sort key, so those of one sensor lie together in their order. */
@Model(indexes = @Index({"kind", "at"}))
public record Measurement(
        @Key String sensorName,
        @BelongsTo(key = "sensorName", references = "name") Deferred<Sensor> sensor,
        @Key Instant at,
        String kind,
        int amount) {}
