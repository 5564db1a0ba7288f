package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import java.time.LocalDate;

/** Found by a key or an index only, on a store that knows no other way: no model of the others forbids to read the whole table. */
@Model(indexes = @Index({"kind", "day"}))
public record Reading(@Key String device, @Key LocalDate day, String kind, int amount) {}
