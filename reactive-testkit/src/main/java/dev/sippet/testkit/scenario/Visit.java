package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.Default;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** Counts: numbered by the database, and found by what is unique besides. */
@Model(scan = true)
public record Visit(
        @Key @Auto long id,
        @Unique String page,
        @Default("1") int hits,
        @Nullable String note) {}
