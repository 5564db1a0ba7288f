package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import java.time.LocalDate;

/** Several components on each side of its key, and several are the partition of its index. */
@Model(
        indexes =
                @Index(
                        value = {"watcher", "kind"},
                        sort = "day"))
public record Sighting(
        @Key(Key.Role.PARTITION) String region,
        @Key(Key.Role.PARTITION) String kind,
        @Key(Key.Role.SORT) LocalDate day,
        @Key(Key.Role.SORT) int number,
        String watcher,
        int seen) {}
