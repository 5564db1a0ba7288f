package dev.sippet.r2dbc.forest;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;

/** Has two branches. */
@Model
public record Tree(
        @Key long id,
        @Index long forestId,
        @BelongsTo Deferred<Forest> forest,
        String kind,
        @HasMany Deferred<List<Branch>> branches) {}
