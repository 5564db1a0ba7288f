package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.UUID;

/** Two steps below an author. */
@Model(scan = true)
public record Chapter(
        @Key @Auto UUID id, @Index long bookId, @BelongsTo Deferred<Book> book, int number, String heading) {}
