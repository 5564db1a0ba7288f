package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.session.Deferred;

/** The one of a traveller. */
@Model(scan = true)
public record Passport(
        @Key @Auto long id,
        @Unique long travellerId,
        @BelongsTo Deferred<Traveller> traveller,
        String number) {}
