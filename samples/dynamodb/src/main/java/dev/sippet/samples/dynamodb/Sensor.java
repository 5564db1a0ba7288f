package dev.sippet.samples.dynamodb;

import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.annotation.Version;
import dev.sippet.session.Deferred;
import java.util.List;

/** Something that measures; found by its name, its serial number, and where it is. */
@Model
public record Sensor(
        @Key String name,
        @Unique String serial,
        @Index String place,
        @HasMany Deferred<List<Measurement>> measurements,
        @Version long version) {}
