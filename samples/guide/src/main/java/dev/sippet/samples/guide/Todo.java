package dev.sippet.samples.guide;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Default;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.UpdatedAt;
import dev.sippet.session.Deferred;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that an account has to do. */
// region model
@Model
public record Todo(
        @Key @Auto long id,
        @Index UUID ownerId, // stored: the key of the owner
        @BelongsTo Deferred<Account> owner, // not stored; a foreign key, and a way to load it
        @Nullable UUID helperId,
        @BelongsTo Deferred<Optional<Account>> helper, // there may be none
        String title,
        @Default("false") boolean done,
        @Default("NORMAL") Priority priority,
        @UpdatedAt Instant updatedAt) {}
// endregion
