package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.CreatedAt;
import dev.sippet.annotation.Default;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.annotation.UpdatedAt;
import dev.sippet.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What most contracts are about: an automatic key, a unique field, a NULL, times and a version that keep themselves. */
@Model(scan = true)
public record Account(
        @Key @Auto UUID id,
        @Unique String email,
        @Nullable String bio,
        Role role,
        @Default("0") int logins,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Version long version) {}
