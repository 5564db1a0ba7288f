package dev.sippet.samples.guide;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.CreatedAt;
import dev.sippet.annotation.Default;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person with an account. */
// region model
@Model
public record Account(
        @Key @Auto UUID id, // grows with time; @Auto on an int or a long is the database's identity
        String name, // NOT NULL, since it is not @Nullable
        @Unique String email,
        @Nullable String bio,
        @Default("0") int logins,
        @Version long version,
        @CreatedAt Instant createdAt) {}
// endregion
