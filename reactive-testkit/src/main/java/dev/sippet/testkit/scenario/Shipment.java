package dev.sippet.testkit.scenario;

import dev.sippet.annotation.ExpiresAt;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Has indexes of its own that hold little, others that order the partitions of its key otherwise, and an end. */
@Model(
        indexes = {
            @Index(value = "carrier", sort = "day", projection = Index.Projection.KEYS),
            @Index(value = "status", sort = "day", including = "weight"),
            @Index(value = "customer", sort = "day", local = true),
            @Index(value = "customer", sort = "weight", local = true, projection = Index.Projection.KEYS)
        })
public record Shipment(
        @Key(Key.Role.PARTITION) String customer,
        @Key(Key.Role.SORT) int number,
        String carrier,
        String status,
        LocalDate day,
        int weight,
        @Nullable String note,
        @ExpiresAt @Nullable Instant until) {}
