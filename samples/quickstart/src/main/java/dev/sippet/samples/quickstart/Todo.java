package dev.sippet.samples.quickstart;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.UUID;

/** Something that an account has to do. */
@Model
public record Todo(
        @Key @Auto long id, @Index UUID ownerId, @BelongsTo Deferred<Account> owner, String title, boolean done) {}
