package dev.sippet.testkit.scenario;

import dev.sippet.annotation.HasOne;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.Optional;

/** Has a key of two fields, and perhaps one lamp that refers to both. */
@Model(scan = true)
public record Booth(@Key int hall, @Key int number, @HasOne Deferred<Optional<Lamp>> lamp) {}
