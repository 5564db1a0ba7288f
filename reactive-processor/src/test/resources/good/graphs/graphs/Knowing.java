package graphs;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;

/** Joins persons, with something to be said about it. */
@Model
public record Knowing(
        @Key long fromId,
        @Key long toId,
        @BelongsTo Deferred<Person> from,
        @BelongsTo Deferred<Person> to,
        String since) {}
