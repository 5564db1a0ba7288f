package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Numbered by the database; small, so that contracts can store many. */
@Model(scan = true)
public record Counter(
        @Key @Auto long id,
        String name,
        int amount,
        @Nullable Integer most) {}
