package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Points to an account, which gives a foreign key. */
@Model(scan = true)
public record Todo(
        @Key @Auto UUID id,
        @Index UUID accountId,
        @BelongsTo Deferred<Account> account,
        String title,
        boolean done,
        @Nullable Integer points) {}
