package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.HasOne;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;

/** Always has a passport. */
@Model(scan = true)
public record Traveller(
        @Key @Auto long id, String name, @HasOne Deferred<Passport> passport) {}
