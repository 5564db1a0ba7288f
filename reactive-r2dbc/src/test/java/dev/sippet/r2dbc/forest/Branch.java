package dev.sippet.r2dbc.forest;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;

/** The outermost. */
@Model
public record Branch(
        @Key long id, @Index long treeId, @BelongsTo Deferred<Tree> tree, String leaves) {}
