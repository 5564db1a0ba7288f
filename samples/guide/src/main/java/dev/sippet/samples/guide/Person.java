package dev.sippet.samples.guide;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.Column;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import java.util.Optional;
import java.util.UUID;

/** Somebody; what stores it is called otherwise than the rules would have it. */
// region model
@Model(companion = "People", table = "staff")
public record Person(
        @Key @Auto(Auto.Strategy.UUID_V4) UUID id,
        @Column("full_name") String name,
        @Column("default") String default_,
        Optional<String> nickname, // another way to say that it may be NULL
        String all) {}
// endregion
