package dev.sippet.testkit.scenario;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.session.Deferred;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** At most one of a car, and can be without one. */
@Model(scan = true)
public record Trailer(
        @Key int id,
        @Unique @Nullable Long carId,
        @BelongsTo Deferred<Optional<Car>> car) {}
