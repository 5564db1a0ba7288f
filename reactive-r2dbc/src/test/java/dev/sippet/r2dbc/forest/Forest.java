package dev.sippet.r2dbc.forest;

import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;

/** Has three trees. */
@Model
public record Forest(@Key long id, String name, @HasMany Deferred<List<Tree>> trees) {}
