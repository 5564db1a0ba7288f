package dev.sippet.dynamo;

import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** Two unique constraints, one of them over several components and over NULLs. */
@Model(
        scan = true,
        indexes =
                @Index(
                        value = {"row", "number"},
                        unique = true))
public record Seat(
        @Key int id,
        @Unique String guest,
        String row,
        @Nullable Integer number,
        int moves) {}
