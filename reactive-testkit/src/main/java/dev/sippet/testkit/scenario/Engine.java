package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.session.Deferred;

/** The one of a car that cannot be without it. */
@Model(scan = true)
public record Engine(
        @Key @Auto long id, @Unique long carId, @BelongsTo Deferred<Car> car, int power) {}
