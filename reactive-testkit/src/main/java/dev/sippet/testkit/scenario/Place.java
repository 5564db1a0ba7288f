package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Column;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Indexes over several fields, columns that are called like words of SQL, and a limit on a length. */
@Model(
        scan = true,
        table = "group",
        indexes = {
            @Index({"country", "city"}),
            @Index(
                    value = {"country", "code"},
                    unique = true,
                    name = "places_by_code")
        })
public record Place(
        @Key @Column("select") int number,
        @Column("order") String country,
        @Column(value = "value", length = 20) String city,
        @Column("where") @Nullable Integer code,
        @Column(value = "from", length = 5) @Nullable String note) {}
