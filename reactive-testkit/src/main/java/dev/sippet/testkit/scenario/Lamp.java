package dev.sippet.testkit.scenario;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;

/** The only one of a booth, since the two fields of its key are there once. */
@Model(
        scan = true,
        indexes =
                @Index(
                        value = {"hall", "boothNumber"},
                        unique = true))
public record Lamp(
        @Key String serial,
        int hall,
        int boothNumber,

        @BelongsTo(
                key = {"hall", "boothNumber"},
                references = {"hall", "number"})
        Deferred<Booth> booth,

        int watts) {}
